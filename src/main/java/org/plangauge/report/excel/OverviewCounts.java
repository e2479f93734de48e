package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.plangauge.report.Count;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.SubmissionRow;

/** The lower blocks of 总体评价: tasks, projects and commitments by state, the projects' money, and how complete the reporting is. */
final class OverviewCounts {

    private final Book book;
    private final Grid grid;
    private final PlanReport report;
    private int row;

    OverviewCounts(Book book, Grid grid) {
        this.book = book;
        this.grid = grid;
        this.report = book.report();
    }

    /** Writes the blocks from row {@code start} on. */
    void write(int start) {
        row = start;
        states("重点任务", report.summary().taskStates(), "任务_进展状态", "");
        states("重大工程（按拆分口径）", report.summary().projectStates(), "项目_状态",
                ",项目_计数,\"*" + ProgressSheets.ITEM + "\"");
        if (!report.projects().isEmpty()) {
            row--;
            line("按打包口径", Value.count(report.summary().projectUnits()).by("COUNTIFS(项目_计数,\"" + ProgressSheets.UNIT + "*\")"));
            money();
            row++;
        }
        states("量化承诺（有数量要求的）", report.summary().commitmentVerdicts(), "承诺_评价", "");
        submissions();
    }

    private void states(String what, List<Count> counts, String range, String further) {
        if (counts.isEmpty()) {
            return;
        }
        int all = counts.stream().mapToInt(Count::number).sum();
        head(what, "项数", "占比");
        for (Count count : counts) {
            Where is = new Where(range, "$A" + (row + 1), count.word());
            String formula = Where.count(is);
            boolean narrowed = !further.isEmpty() && formula.startsWith("COUNTIFS(");
            grid.text(row, 0, count.word(), Look.CENTRED);
            Value value = Value.count(count.number());
            grid.put(row, 1, further.isEmpty() ? value.by(formula) : narrowed
                    ? value.by(formula.substring(0, formula.length() - 1) + further + ")") : value, Look.NUMBER);
            grid.put(row, 2, Value.share(share(count.number(), all)), Look.NUMBER);
            row++;
        }
        line("合计", Value.count(all).by("SUM(B" + (row - counts.size() + 1) + ":B" + row + ")"));
        row++;
    }

    /** Totals of those items only of which both amounts are reported: how many they are stands beside. */
    private void money() {
        List<ProjectRow> known = report.projects().stream().filter(p -> p.item() && p.completion().present()).toList();
        boolean plain = known.stream().allMatch(p -> Value.of(p.total()).isNumber() && Value.of(p.done()).isNumber());
        if (known.isEmpty() || !plain) {
            return;
        }
        String where = ",项目_投资完成率,\">=-1000000\",项目_计数,\"*" + ProgressSheets.ITEM + "\")";
        BigDecimal total = known.stream().map(p -> Value.of(p.total()).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal done = known.stream().map(p -> Value.of(p.done()).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        line("投资数据齐全", Value.count(known.size()).by("COUNTIFS(" + where.substring(1)));
        line("其总投资（万元）", amount(total).by("SUMIFS(项目_总投资" + where));
        line("其完成投资（万元）", amount(done).by("SUMIFS(项目_累计完成投资" + where));
        if (total.signum() > 0) {
            line("其投资完成率", Value.share(done.divide(total, MathContext.DECIMAL64)).by("INT(ROUND(B" + row + "/B" + (row - 1)
                    + "*1000,6))/1000"));
        }
    }

    private void submissions() {
        if (report.submissions().isEmpty()) {
            return;
        }
        head("数据报送", "数量", "");
        List<SubmissionRow> all = report.submissions();
        line("已接收工作簿", Value.count((int) all.stream().filter(s -> s.state().startsWith("已接收")).count()).by("COUNTIFS(报送_状态,\"已接收*\")"));
        line("退回工作簿", Value.count((int) all.stream().filter(s -> s.state().equals("退回")).count()).by("COUNTIFS(报送_状态,\"退回\")"));
        line("未报送单位", Value.count((int) all.stream().filter(s -> s.state().equals("未报送")).count()).by("COUNTIFS(报送_状态,\"未报送\")"));
        line("登记数据（个）", Value.count(all.stream().mapToInt(SubmissionRow::figures).sum()).by("SUM(报送_登记数据)"));
        line("待更正问题（条）", Value.count(all.stream().mapToInt(SubmissionRow::findings).sum()).by("SUM(报送_问题)"));
        YearColumns years = YearColumns.of(report);
        if (!years.kept().isEmpty()) {
            int cells = report.indicators().size() * years.kept().size();
            int filled = (int) report.indicators().stream().flatMap(r -> years.kept().stream().map(r.figures()::get))
                    .filter(f -> !f.number().shown().equals(Num.NONE)).count();
            line("指标各期应有数据", Value.count(cells).by("ROWS(年度_数据)*COLUMNS(年度_数据)"));
            line("其中已有", Value.count(filled).by("B" + row + "-COUNTIF(年度_数据,\"" + Num.NONE + "\")"));
            grid.put(row - 1, 2, Value.share(share(filled, cells)).by("INT(ROUND(B" + row + "/B" + (row - 1) + "*1000,6))/1000"),
                    Look.NUMBER);
        }
    }

    private void head(String... heads) {
        for (int c = 0; c < heads.length; c++) {
            if (!heads[c].isEmpty()) {
                grid.text(row, c, heads[c], Look.HEADER);
            }
        }
        row++;
    }

    private void line(String what, Value value) {
        grid.text(row, 0, what, Look.CENTRED);
        grid.put(row, 1, value, Look.NUMBER);
        row++;
    }

    private static Value amount(BigDecimal amount) {
        return Value.shown(amount.toPlainString());
    }

    private static BigDecimal share(int part, int all) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    }
}
