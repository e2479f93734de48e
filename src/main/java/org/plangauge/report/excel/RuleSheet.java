package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Tolerances;
import org.plangauge.report.Count;
import org.plangauge.report.PlanReport;

/** 评价方法: what the words of this report mean, with the plan's tolerances, and how the numbers in it were computed. */
final class RuleSheet {

    private final PlanReport report;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String kind, String word, String meaning) {}

    private static final List<Column<Rule>> COLUMNS = List.of(Column.text("类别", 14, Rule::kind), Column.text("名称", 16, Rule::word),
            Column.text("说明", 120, Rule::meaning));

    private RuleSheet(PlanReport report) {
        this.report = report;
    }

    static void write(Book book) {
        RuleSheet sheet = new RuleSheet(book.report());
        sheet.verdicts();
        sheet.warnings();
        sheet.measures();
        sheet.remarks();
        Table.write(book, "评价方法", COLUMNS, sheet.rules, 2);
    }

    private void verdicts() {
        Tolerances t = report.tolerances();
        for (Count count : report.summary().verdicts()) {
            rules.add(new Rule("评价", count.word(), switch (count.key()) {
                case "REACHED_EARLY" -> "已达到规划期末的目标。";
                case "AHEAD" -> "完成程度比应达进度高出" + plain(t.ahead()) + "%及以上。";
                case "ON_TRACK" -> "完成程度达到应达进度；预期性指标相差不超过" + plain(t.shortfall()) + "%的，也按此评价。";
                case "BEHIND" -> "完成程度未达到以上要求。约束性指标不设容差。";
                case "EXCEEDED" -> "期末值超出目标" + plain(t.exceeded()) + "%及以上。";
                case "MET" -> "期末值达到目标。";
                case "NEARLY_MET" -> "预期性指标的期末值与目标相差不超过" + plain(t.shortfall()) + "%。";
                case "MISSED" -> "期末值未达到目标。约束性指标不设容差。";
                default -> "缺少数据、基期值或判断依据，原因见“判断依据”栏，不作推测。";
            }));
        }
    }

    private void warnings() {
        String far = plain(report.tolerances().farShort());
        boolean closing = report.due().type() == ReportType.FINAL;
        for (Count count : report.summary().warnings()) {
            rules.add(new Rule("预警", count.word(), switch (count.key()) {
                case "RED" -> closing ? "约束性指标未完成。" : "约束性指标滞后，或按目前进度推算，期末与目标相差" + far + "%及以上。";
                case "YELLOW" -> closing ? "预期性指标未完成。" : "预期性指标滞后，或推算期末达不到目标，或连续两次评价变差。";
                case "GREEN" -> "没有以上情形。";
                default -> "无法评价。";
            }));
        }
    }

    /** Only the ways of measuring that this plan uses. */
    private void measures() {
        for (Measure measure : Measure.values()) {
            if (report.indicators().stream().anyMatch(r -> r.indicator().measure() == measure)) {
                rules.add(new Rule("计算方式", measure.word(), switch (measure) {
                    case LEVEL -> "取最近一期的水平。完成程度＝（完成值－基期值）÷（目标－基期值）；没有基期值的，只判断是否达到。";
                    case HOLD -> "各期都须保持在目标以内。";
                    case AVERAGE_GROWTH -> "以各年增速的几何平均与目标比较，完成程度＝年均增速÷目标。";
                    case CUMULATIVE -> "各年数量相加，完成程度＝累计数÷目标。缺年份的合计不作为总数。";
                    case CUMULATIVE_CHANGE -> "各年变化率连乘（不相加），完成程度＝累计变化率÷目标。";
                    case RELATIVE -> "与所参照的指标在相同各期比较。";
                    case ASSIGNED -> "与上级当年下达值比较，完成程度为与下达值相比的偏离；没有下达的不作评价。";
                    case QUALITATIVE -> "按部门陈述，不计算。";
                }));
            }
        }
    }

    private void remarks() {
        rules.add(new Rule("取数", "时间进度", "最近一期数据所在时点已经过去的时间占规划期的比重；没有半年数据的指标取上一整年。"));
        rules.add(new Rule("取数", "报送数据", "按报送原文列示；带“以上”“左右”等字样的是文字，不参与公式计算。“——”表示没有数据或者不适用，原因见“缺数说明”栏。"));
        rules.add(new Rule("取数", "取舍", "计算得出的数按不利方向取舍，不因进位显得达标；目标写明“左右”的，按上下" + plain(report.tolerances().approximate()) + "%掌握。"));
        rules.add(new Rule("取数", "公式", "完成程度、年均和累计、剩余年份需要、期末预计以及各项计数，凡能由本表单元格算出的都是公式，结果与报告一致；"
                + "公式算不出报告数的，填报告数。目标数值、基期数值、完成数值三栏是公式的起点。"));
        remark("规划内容来源", report.plan().source());
        remark("责任分工", report.plan().assignmentNote());
        remark("标注", report.plan().starNote());
        remark("数据", report.plan().figuresNote());
    }

    private void remark(String word, String text) {
        if (!text.isEmpty()) {
            rules.add(new Rule("说明", word, text));
        }
    }

    private static String plain(BigDecimal percent) {
        return percent.toPlainString();
    }
}
