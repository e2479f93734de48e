package org.plangauge.report;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Indicator;
import org.plangauge.plan.ReportType;

/**
 * How the verdict on one indicator came about, in words and numbers that a clerk can follow with a pocket calculator, down to
 * file, sheet and cell. In Chinese, a line a fact.
 */
public final class Explanation {

    private final PlanReport report;
    private final IndicatorRow row;
    private final List<String> lines = new ArrayList<>();

    private Explanation(PlanReport report, IndicatorRow row) {
        this.report = report;
        this.row = row;
    }

    /** The explanation of {@code row}, which is a row of {@code report}. */
    public static List<String> of(PlanReport report, IndicatorRow row) {
        Explanation explanation = new Explanation(report, row);
        explanation.promise();
        explanation.figures();
        explanation.judgement();
        explanation.department();
        explanation.methods();
        return List.copyOf(explanation.lines);
    }

    private void promise() {
        Indicator i = row.indicator();
        lines.add(i.code() + " " + i.star() + i.name() + (i.unit().symbol().isEmpty() ? "" : "（" + i.unit() + "）"));
        lines.add("属性：" + i.attribute().word() + "　计算方式：" + i.measure().word() + "　方向：" + i.direction().word());
        lines.add("目标：" + row.target() + "　基期值（" + report.plan().baselineYear() + "年）：" + shownOrReason(row.baseline()));
        add("年度（下达）目标：", row.annualTarget());
        row.adjustments().forEach(a -> lines.add(a.kind() + "调整：" + a.on() + (a.approvedBy().isEmpty() ? "起" : "经" + a.approvedBy() + "批准")
                + (a.document().isEmpty() ? "" : "（" + a.document() + "）") + "由" + a.from() + "调整为" + a.to()
                + (a.reason().isEmpty() ? "" : "，理由：" + a.reason())));
        add("口径：", i.definition());
        lines.add("数据截至：" + report.due().asOf() + "（" + report.due().type().title().replace("报告", "") + "）");
    }

    private void figures() {
        lines.add("各期数据：");
        for (FigureCell figure : row.figures()) {
            String number = "  " + figure.period() + "　" + shownOrReason(figure.number());
            Source source = figure.source();
            lines.add(source == null ? number + (figure.number().formula().isEmpty() ? "" : " = " + figure.number().formula()) : number
                    + "　" + place(source));
            figure.parts().forEach(part -> lines.add("    " + part.name() + "　" + part.period() + "　" + part.raw() + "　" + place(part)));
        }
        add("  数据说明：", row.dataNote());
        row.disagreements().forEach(d -> lines.add("  数据不一致：" + d));
        row.thirdParties().forEach(t -> lines.add("第三方评估（" + t.name() + "）：" + (t.period().isEmpty() ? t.reason()
                : t.period() + "　" + t.figure().shown() + "，按同一规则评价为“" + t.verdict() + "”") + (t.opinion().isEmpty() ? ""
                        : "；第三方认为" + (t.opinion().equals("是") ? "达到" : "未达到") + "预期进度")
                + (t.difference().isEmpty() ? "" : "；" + t.difference())));
    }

    private static String place(Source source) {
        return source.department() + "　" + source.file() + "　“" + source.sheet() + "”表" + source.cell() + "　" + source.recordedOn() + "收到";
    }

    private void judgement() {
        lines.add("完成值：" + computed(row.achieved()) + (row.latestPeriod().isEmpty() ? "" : "　最新期别：" + row.latestPeriod()));
        lines.add("完成程度：" + computed(row.degree()));
        lines.add("时间进度：" + computed(row.timeProgress()));
        lines.add("评价：" + row.verdict());
        lines.add("依据：" + row.reason());
        add("与上次评价相比：", row.change().isEmpty() ? "" : row.change() + "（上次：" + row.previousVerdict() + "）");
        lines.add("容差：快于预期" + report.tolerances().ahead().toPlainString() + "%，预期性" + report.tolerances().shortfall().toPlainString()
                + "%，超额"
                + report.tolerances().exceeded().toPlainString() + "%");
        if (report.due().type() != ReportType.FINAL) {
            lines.add("剩余年份每年需要：" + computed(row.required()));
            lines.add("期末预计：" + computed(row.projected()) + (row.reachesTarget() == null ? "" : row.reachesTarget() ? "　可以达到目标"
                    : "　达不到目标"));
        }
        lines.add("预警：" + row.warning() + "　" + row.warningReason());
    }

    private void department() {
        add("部门自评（是否达到预期进度）：", row.selfAssessment().isEmpty() ? "" : row.selfAssessment() + (row.selfDiffers() ? "（与评价结果不一致）" : ""));
        add("趋势判断：", row.trend());
        add("滞后原因：", row.lagReason());
        add("下一步措施：", row.nextMeasures());
        lines.add("牵头单位：" + (row.lead().isEmpty() ? "未明确" : row.lead()) + "　数据单位：" + (row.reporter().isEmpty() ? "未明确" : row.reporter()));
    }

    /** Only where any of them applies. */
    private void methods() {
        if (row.methods().stream().noneMatch(m -> m.index().present())) {
            return;
        }
        lines.add("其他方法对照（不影响评价）：");
        for (MethodRow method : row.methods()) {
            lines.add("  " + method.method() + "：" + computed(method.index()) + (method.rating().isEmpty() ? "" : "　" + method.rating())
                    + (method.note().isEmpty() ? "" : "　" + method.note()));
        }
    }

    private void add(String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }

    private static String shownOrReason(Num number) {
        return number.present() ? number.shown() : Num.NONE + "（" + number.reason() + "）";
    }

    private static String computed(Num number) {
        return number.formula().isEmpty() ? shownOrReason(number) : number.shown() + " = " + number.formula();
    }
}
