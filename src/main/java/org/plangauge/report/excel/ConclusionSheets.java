package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plangauge.plan.ReportType;
import org.plangauge.report.AdjustmentRow;
import org.plangauge.report.Count;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;

/** 存在问题, 预测预警, 对策建议 and 目标调整: what follows from the verdicts; each leads to the indicator's row in 主要指标. */
final class ConclusionSheets {

    private ConclusionSheets() {}

    /** @param index number of its row in 主要指标 */
    private record Found(IndicatorRow row, int index, String problem, String detail) {}

    private record Adjusted(Found of, AdjustmentRow adjustment) {}

    static void write(Book book) {
        PlanReport report = book.report();
        List<Found> all = new ArrayList<>();
        report.indicators().forEach(r -> all.add(new Found(r, all.size(), "", "")));
        problems(book, all);
        List<Found> warned = all.stream().filter(f -> f.row.warning().equals("红") || f.row.warning().equals("黄"))
                .sorted(Comparator.comparing(f -> f.row.warning().equals("红") ? 0 : 1)).toList();
        if (!warned.isEmpty()) {
            Table<Found> table = Table.write(book, "预测预警", warnings(report), warned, 3);
            VerdictColours.warnings(table, "预警");
            VerdictColours.on(table, "评价", report.indicators());
        }
        advice(book, all);
        List<Adjusted> adjusted = all.stream().flatMap(f -> f.row.adjustments().stream().map(a -> new Adjusted(f, a))).toList();
        if (!adjusted.isEmpty()) {
            Table.write(book, "目标调整", ADJUSTMENTS, adjusted, 2);
        }
    }

    private static void problems(Book book, List<Found> all) {
        boolean closing = book.report().due().type() == ReportType.FINAL;
        List<Found> problems = new ArrayList<>();
        all.stream().filter(f -> f.row.lagging()).forEach(f -> problems.add(problem(f, closing ? "未完成" : "进度滞后", f.row.reason())));
        all.stream().filter(f -> f.row.standing().equals("NOT_ASSESSABLE")).forEach(f -> problems.add(problem(f, "无法评价", f.row.reason())));
        all.stream().filter(f -> f.row.selfDiffers()).forEach(f -> problems.add(problem(f, "部门自评与评价结果不一致",
                "自评" + (f.row.selfAssessment().equals("是") ? "达到" : "未达到") + "预期进度，评价结果为“" + f.row.verdict() + "”")));
        all.stream().filter(f -> !f.row.disagreements().isEmpty()).forEach(f -> problems.add(problem(f, "数据不一致",
                String.join("；", f.row.disagreements()))));
        all.forEach(f -> f.row.thirdParties().stream().filter(t -> t.differs()).forEach(t -> problems.add(problem(f, "第三方数据评价结果不同",
                "按" + t.name() + "的数据评价为“" + t.verdict() + "”"))));
        if (!problems.isEmpty()) {
            Table<Found> table = Table.write(book, "存在问题", PROBLEMS, problems, 3);
            VerdictColours.on(table, "评价", book.report().indicators());
        }
    }

    private static Found problem(Found of, String problem, String detail) {
        return new Found(of.row, of.index, problem, detail);
    }

    /** By verdict, the worst first; what cannot be judged last. */
    private static void advice(Book book, List<Found> all) {
        List<String> bestFirst = book.report().summary().possible().stream().map(Count::key).toList();
        List<Found> ordered = all.stream().sorted(Comparator.comparing((Found f) -> f.row.standing().equals("NOT_ASSESSABLE") ? 1
                : -bestFirst.indexOf(f.row.standing()))).toList();
        Table<Found> table = Table.write(book, "对策建议", advice(book.report()), ordered, 3);
        VerdictColours.on(table, "评价", book.report().indicators());
        VerdictColours.warnings(table, "预警");
    }

    private static Column<Found> code() {
        return Column.value("编号", 9, Look.CENTRED, f -> Value.text(f.row.indicator().code()).to(Table.place(IndicatorSheet.NAME, f.index,
                0)));
    }

    private static Column<Found> named() {
        return Column.text("指标", 30, f -> f.row.indicator().star() + f.row.indicator().name());
    }

    private static Column<Found> attribute() {
        return Column.text("属性", 8, f -> f.row.indicator().attribute().word());
    }

    private static final List<Column<Found>> PROBLEMS = List.of(Column.text("问题", 14, f -> f.problem), code(), named(), attribute(),
            Column.text("评价", 13, f -> f.row.verdict()), Column.text("情况", 44, f -> f.detail), Column.text("部门说明的原因", 36,
                    f -> f.row.lagReason()),
            Column.text("下一步措施", 36, f -> f.row.nextMeasures()), Column.text("牵头单位", 16, f -> f.row.lead()));

    /** A final report has nothing to predict. */
    private static List<Column<Found>> warnings(PlanReport report) {
        List<Column<Found>> columns = new ArrayList<>(List.of(Column.text("预警", 6, f -> f.row.warning()), code(), named(), attribute(),
                Column.text("评价", 13, f -> f.row.verdict()), Column.value("目标", 14, Look.NUMBER, f -> Value.shown(f.row.target())),
                Column.number("完成值", 11, f -> f.row.achieved()), Column.text("预警说明", 30, f -> f.row.warningReason())));
        if (report.due().type() != ReportType.FINAL) {
            columns.addAll(List.of(Column.number("剩余年份每年需要", 14, f -> f.row.required()),
                    Column.text("需要值算式", 30, f -> f.row.required().present() ? f.row.required().formula() : f.row.required().reason()),
                    Column.number("期末预计", 14, f -> f.row.projected()),
                    Column.text("能否达到目标", 9, f -> f.row.reachesTarget() == null ? "——" : f.row.reachesTarget() ? "能" : "不能"),
                    Column.text("部门判断", 10, f -> f.row.trend())));
        }
        columns.add(Column.text("牵头单位", 16, f -> f.row.lead()));
        return columns;
    }

    private static List<Column<Found>> advice(PlanReport report) {
        List<Column<Found>> columns = new ArrayList<>(List.of(Column.text("评价", 13, f -> f.row.verdict()), code(), named(), attribute(),
                Column.text("预警", 6, f -> f.row.warning())));
        if (report.due().type() != ReportType.FINAL) {
            columns.add(Column.number("剩余年份每年需要", 14, f -> f.row.required()));
        }
        columns.addAll(List.of(Column.text("判断依据", 40, f -> f.row.reason()), Column.text("下一步措施（牵头单位）", 44, f -> f.row.nextMeasures()),
                Column.text("调整建议（部门）", 12, f -> f.row.adjustment()), Column.text("牵头单位", 16, f -> f.row.lead())));
        return columns;
    }

    private static final List<Column<Adjusted>> ADJUSTMENTS = List.of(
            Column.value("编号", 9, Look.CENTRED, a -> Value.text(a.of.row.indicator().code()).to(Table.place(IndicatorSheet.NAME,
                    a.of.index, 0))),
            Column.text("指标", 30, a -> a.of.row.indicator().star() + a.of.row.indicator().name()), Column.text("内容", 8,
                    a -> a.adjustment.kind()),
            Column.value("调整前", 13, Look.NUMBER, a -> Value.shown(a.adjustment.from())),
            Column.value("调整后", 13, Look.NUMBER, a -> Value.shown(a.adjustment.to())), Column.text("生效日期", 12, a -> a.adjustment.on()),
            Column.text("批准机关及会次", 34, a -> a.adjustment.approvedBy()), Column.text("文号", 22, a -> a.adjustment.document()),
            Column.text("理由", 40, a -> a.adjustment.reason()));
}
