package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.plangauge.plan.Measure;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.value.Period;

/** 指标走势: an indicator is chosen in a cell, and its figures are drawn beside the way from the baseline to the target. */
final class TrendSheet {

    static final String NAME = "指标走势";
    /** Name of the cells that the drop-down offers. */
    static final String CHOICES = "走势_选择项";

    private static final String CHOSEN = "$B$3";
    private static final String INDEX = "$B$4";
    private static final int TABLE = 9;

    private final Book book;
    private final PlanReport report;
    private final Grid grid;
    private final YearColumns years;
    private final int chosen;
    private final Path path;

    private TrendSheet(Book book, YearColumns years, int chosen) {
        this.book = book;
        this.report = book.report();
        this.grid = book.sheet(NAME);
        this.years = years;
        this.chosen = chosen;
        this.path = Path.of(book, chosen);
    }

    /** Left out where no indicator has figures of two periods. */
    static void write(Book book, YearColumns years) {
        List<IndicatorRow> rows = book.report().indicators();
        OptionalInt first = IntStream.range(0, rows.size()).filter(i -> drawable(rows.get(i), years)).boxed()
                .sorted(Comparator.comparing(i -> !showsAWay(rows.get(i)))).mapToInt(Integer::intValue).findFirst();
        if (first.isEmpty()) {
            return;
        }
        TrendSheet sheet = new TrendSheet(book, years, first.getAsInt());
        sheet.choice();
        int last = sheet.table();
        sheet.draw(last);
        book.workbook().setSheetOrder(NAME, book.workbook().getSheetIndex(IndicatorSheet.NAME));
    }

    private static boolean drawable(IndicatorRow row, YearColumns years) {
        return years.kept().stream().filter(p -> !years.period(p).isSpan()
                && Value.of(row.figures().get(p).number()).isNumber()).count() > 1;
    }

    /** A level with a way to go shows best what the sheet is for: such a one is chosen first. */
    private static boolean showsAWay(IndicatorRow row) {
        return row.indicator().measure() == Measure.LEVEL && row.degree().present();
    }

    private void choice() {
        IndicatorRow row = report.indicators().get(chosen);
        grid.frame().setColumnWidth(0, 14 * 256);
        grid.frame().setColumnWidth(1, 36 * 256);
        grid.frame().setColumnWidth(2, 14 * 256);
        grid.frame().setColumnWidth(3, 2 * 256);
        Page.setUp(grid.frame(), report, 0);
        Page.whole(grid.frame());
        label(2, "选择指标", Value.text(ChartData.choice(row)), Look.CHOICE);
        label(3, "在表中的位置", Value.count(chosen + 1).by("MATCH(" + CHOSEN + "," + CHOICES + ",0)"), Look.CENTRED);
        label(4, "计算方式", looked("计算方式", row.indicator().measure().word()), Look.CENTRED);
        label(5, "单位", looked("单位", row.indicator().unit().symbol()), Look.CENTRED);
        label(6, "评价", looked("评价", row.verdict()), Look.CENTRED);
        label(7, "目标（数值）", Path.number(book, "目标数值", chosen).by("INDEX(指标_目标数值," + INDEX + ")"), Look.CENTRED);
        grid.text(2, 2, "点击左侧单元格，从下拉列表中选择；下表和右图随之变化。", Look.NOTE);
        DataValidationHelper helper = grid.frame().getDataValidationHelper();
        DataValidation list = helper.createValidation(helper.createFormulaListConstraint(CHOICES), new CellRangeAddressList(2, 2, 1, 1));
        list.setShowErrorBox(true);
        list.createErrorBox("指标走势", "请从下拉列表中选择指标。");
        grid.frame().addValidationData(list);
    }

    private void label(int row, String label, Value value, Look look) {
        grid.text(row, 0, label, Look.HEADER);
        grid.put(row, 1, value, look);
    }

    private static Value looked(String header, String now) {
        return Value.text(now).by("INDEX(指标_" + header + "," + INDEX + ")&\"\"");
    }

    /** A row the baseline year, each period with figures, and the years to come; gives the last row. */
    private int table() {
        grid.text(TABLE, 0, "期别", Look.HEADER);
        grid.text(TABLE, 1, "实际值", Look.HEADER);
        grid.text(TABLE, 2, "目标路径", Look.HEADER);
        int row = TABLE + 1;
        row = line(row, report.plan().baselineYear() + "（基期）", path.baseline(), "INDEX(指标_基期数值," + INDEX + ")", 0, 0);
        List<Integer> drawn = years.kept().stream().filter(p -> !years.period(p).isSpan()).toList();
        for (int p : drawn) {
            Period period = years.period(p);
            String letter = CellReference.convertNumToColString(YearColumns.BEFORE + years.kept().indexOf(p));
            String cells = "'" + YearlySheet.NAME + "'!$" + letter + "$" + (Table.FIRST + 1) + ":$" + letter + "$" + (Table.FIRST
                    + report.indicators().size());
            row = line(row, period.toString(), Value.of(report.indicators().get(chosen).figures().get(p).number()),
                    "INDEX(" + cells + "," + INDEX
                    + ")", period.halvesSince(report.plan().firstYear()) / 2.0, period.isFirstHalf() ? 0.5 : 1);
        }
        int reached = drawn.stream().map(years::period).mapToInt(Period::to).max().orElse(report.plan().baselineYear());
        for (int year = reached + 1; year <= report.plan().lastYear(); year++) {
            row = line(row, Integer.toString(year), Value.text(""), "", year - report.plan().baselineYear(), 1);
        }
        return row - 1;
    }

    private int line(int row, String period, Value actual, String from, double gone, double weight) {
        grid.text(row, 0, period, Look.CENTRED);
        Value shown = actual.isNumber() ? Value.exact(actual.number()) : Value.NOTHING;
        grid.put(row, 1, from.isEmpty() ? Value.NOTHING : shown.by("IF(ISNUMBER(" + from + ")," + from + ",NA())"), Look.NUMBER);
        grid.put(row, 2, path.at(gone, weight), Look.NUMBER);
        return row + 1;
    }

    private void draw(int last) {
        ConditionalFormattingRule pale = grid.frame().getSheetConditionalFormatting().createConditionalFormattingRule("ISNA(B" + (TABLE
                + 2) + ")");
        pale.createFontFormatting().setFontColorIndex(IndexedColors.GREY_25_PERCENT.getIndex());
        grid.frame().getSheetConditionalFormatting().addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(TABLE + 1, last, 1, 2)}, pale);
        List<Chart.Series> series = new ArrayList<>(List.of(new Chart.Series("实际值", Strip.down(grid, 1, TABLE + 1, last), Ink.DONE),
                new Chart.Series("目标路径", Strip.down(grid, 2, TABLE + 1, last), Ink.BEHIND)));
        Chart.lines(grid, new int[] {4, 3, 14, 27}, Strip.down(grid, 1, 2, 2), Strip.down(grid, 1, 5, 5), Strip.down(grid, 0, TABLE + 1,
                last), series);
    }
}
