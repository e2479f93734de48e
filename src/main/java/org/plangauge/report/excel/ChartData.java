package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;
import org.plangauge.plan.Measure;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.SubmissionRow;

/**
 * 图表数据: the cells that charts draw; they say what the cells of the tables say. Knows which rows make a chart.
 */
final class ChartData {

    static final String NAME = "图表数据";

    /** Bars in a chart, so that names can be read. */
    private static final int BARS = 22;
    /** Projects drawn at most. */
    private static final int MOST = 2 * BARS;

    private final Book book;
    private final PlanReport report;
    private final Grid data;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A chart's worth of rows.
     *
     * @param column of the names; two columns of numbers follow
     * @param series what the two columns are
     * @param dark   numbers of the rows that are behind
     * @param shares whether the numbers are shares
     */
    record Piece(String title, String unit, int column, int first, int last, List<String> series, List<Integer> dark, boolean shares) {}

    private ChartData(Book book, Grid data) {
        this.book = book;
        this.report = book.report();
        this.data = data;
    }

    /** Writes the sheet and gives the charts to draw; {@code indicators} is 主要指标. */
    static List<Piece> write(Book book, Table<?> indicators) {
        ChartData sheet = new ChartData(book, book.sheet(NAME));
        sheet.choices();
        sheet.degrees(indicators);
        sheet.projects();
        sheet.submissions();
        Page.setUp(sheet.data.frame(), book.report(), 180);
        sheet.data.frame().createFreezePane(0, Table.FIRST);
        return List.copyOf(sheet.pieces);
    }

    /** What the drop-down of 指标走势 offers. */
    private void choices() {
        head(0, 40, "指标走势的选择项");
        for (int i = 0; i < report.indicators().size(); i++) {
            data.text(Table.FIRST + i, 0, choice(report.indicators().get(i)), Look.TEXT);
        }
        book.name(TrendSheet.CHOICES, data.column(0, Table.FIRST, Table.FIRST + report.indicators().size() - 1));
    }

    static String choice(IndicatorRow row) {
        return row.indicator().code() + " " + row.indicator().name();
    }

    /** Those with a degree; one against an assigned value is a deviation, not a degree. */
    private void degrees(Table<?> table) {
        List<Integer> rows = IntStream.range(0, report.indicators().size()).filter(i -> {
            IndicatorRow r = report.indicators().get(i);
            return r.degree().present() && r.timeProgress().present() && r.indicator().measure() != Measure.ASSIGNED;
        }).boxed().toList();
        head(2, 34, "指标", "完成程度", "应达进度");
        for (int i = 0; i < rows.size(); i++) {
            line(Table.FIRST + i, 2, IndicatorSheet.NAME, Table.FIRST + rows.get(i), table.grid(), table.column("指标"), table.column("完成程度"),
                    table.column("时间进度"));
        }
        pieces("主要指标完成程度与应达进度", "占目标的比重（年均增长类指标直接与目标比较）", 2, rows.size(), List.of("完成程度（深红为滞后）", "应达进度"),
                IntStream.range(0, rows.size()).filter(i -> report.indicators().get(rows.get(i)).lagging()).boxed().toList(), true);
    }

    /** All whose money can be compared with the calendar; where those are too many, the ones furthest behind. */
    private void projects() {
        List<ProjectRow> all = report.projects();
        List<Integer> comparable = IntStream.range(0, all.size()).filter(i -> all.get(i).ahead().present()).boxed().toList();
        boolean few = comparable.size() <= MOST;
        List<Integer> behind = comparable.stream().filter(i -> lead(all.get(i)).signum() < 0)
                .sorted(Comparator.comparing(i -> lead(all.get(i)))).toList();
        List<Integer> rows = few ? comparable : behind.stream().limit(MOST).toList();
        if (rows.isEmpty()) {
            return;
        }
        Grid table = book.grid(ProgressSheets.PROJECTS);
        head(6, 34, "项目", "投资完成率", "时间进度");
        for (int i = 0; i < rows.size(); i++) {
            line(Table.FIRST + i, 6, ProgressSheets.PROJECTS, Table.FIRST + rows.get(i), table, 1, 8, 9);
        }
        String title = few ? "重大工程投资完成率与时间进度" : "投资落后于时间进度的重大工程（" + behind.size() + "项" + (behind.size() > MOST
                ? "中相差最多的" + MOST + "项" : "") + "）";
        pieces(title, "占总投资、占起止年限的比重", 6, rows.size(), List.of(few ? "投资完成率（深红为落后）" : "投资完成率", "时间进度"),
                IntStream.range(0, rows.size()).filter(i -> lead(all.get(rows.get(i))).signum() < 0).boxed().toList(), true);
    }

    private static BigDecimal lead(ProjectRow row) {
        return new BigDecimal(Objects.requireNonNull(row.ahead().value()));
    }

    private void submissions() {
        Set<String> seen = new HashSet<>();
        List<Integer> rows = IntStream.range(0, report.submissions().size()).filter(i -> {
            SubmissionRow r = report.submissions().get(i);
            return r.asked() > 0 && seen.add(r.department());
        }).boxed().toList();
        if (rows.isEmpty()) {
            return;
        }
        Grid table = book.grid(QualitySheets.SUBMISSIONS);
        head(10, 24, "报送单位", "已有数据的指标", "负责供数的指标");
        for (int i = 0; i < rows.size(); i++) {
            line(Table.FIRST + i, 10, QualitySheets.SUBMISSIONS, Table.FIRST + rows.get(i), table, 0, 9, 8);
        }
        pieces("各单位数据报送情况", "指标数（项）", 10, rows.size(), List.of("已有数据的指标", "负责供数的指标"), List.of(), false);
    }

    private void head(int column, int width, String... heads) {
        for (int c = 0; c < heads.length; c++) {
            data.text(Book.HEADER, column + c, heads[c], Look.HEADER);
            data.frame().setColumnWidth(column + c, (c == 0 ? width : 12) * 256);
        }
    }

    /** Cells that say what three cells of a table say. */
    private void line(int row, int column, String sheet, int at, Grid table, int... columns) {
        for (int c = 0; c < columns.length; c++) {
            Value value = table.at(at, columns[c]);
            Value same = new Value(value.number(), value.text(), value.format(),
                    "'" + sheet + "'!" + CellReference.convertNumToColString(columns[c])
                    + (at + 1), "");
            data.put(row, column + c, same, c == 0 ? Look.TEXT : Look.NUMBER);
        }
    }

    private void pieces(String title, String unit, int column, int rows, List<String> series, List<Integer> dark, boolean shares) {
        int parts = Math.ceilDiv(rows, BARS);
        for (int p = 0; p < parts; p++) {
            int from = p * rows / parts;
            int to = (p + 1) * rows / parts;
            pieces.add(new Piece(title + (parts > 1 ? "（" + (p + 1) + "/" + parts + "）" : "") + book.mark(), unit, column,
                    Table.FIRST + from,
                    Table.FIRST + to - 1, series, dark.stream().filter(d -> d >= from && d < to).map(d -> d - from).toList(), shares));
        }
    }
}
