package org.plangauge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.ReportDue;
import org.plangauge.samples.Samples;

/** A clerk can follow a verdict line by line. */
class ExplanationTest {

    @Test
    void aLevelIsExplainedWithItsNumbersAndCells() {
        assertThat(explained(Samples.MID_TERM, "S-02")).containsExactly("S-02 研发经费支出占地区生产总值比重（%）", "属性：预期性　计算方式：达到　方向：升",
                "目标：2.85　基期值（2020年）：2.6", "口径：按年度统计。", "数据截至：2023-06-30（中期评估）", "各期数据：",
                "  2021　2.65　区统计局　区统计局.xlsx　“指标”表I9　2026-01-31收到", "  2022　2.70　区统计局　区统计局.xlsx　“指标”表I10　2026-01-31收到",
                "  2023上半年　——（未填报）", "  数据不一致：2022年区科技局报送2.71，采用区统计局的2.70", "完成值：2.70　最新期别：2022",
                "完成程度：40.0% = (2.70−2.6)÷(2.85−2.6)", "时间进度：40.0% = 2÷5", "评价：基本符合预期", "依据：2022年为2.70%，完成程度40.0%，时间进度40.0%",
                "容差：快于预期10%，预期性5%，超额5%", "剩余年份每年需要：0.05个百分点 = (2.85−2.70)÷3", "期末预计：2.85% = 2.6+(2.70−2.6)×5÷2　可以达到目标",
                "预警：绿　进度正常", "牵头单位：区科技局　数据单位：区统计局", "其他方法对照（不影响评价）：",
                "  欧盟统计局：实际与所需年均变化率之比：1.027 = ((2.70÷2.6)^(1÷2)−1)÷((2.85÷2.6)^(1÷5)−1)　显著进展",
                "  Open SDG：年均变化率：1.027 = ((2.70÷2.6)^(1÷2)−1)÷((2.85÷2.6)^(1÷5)−1)　明显进展",
                "  联合国统计司：按趋势推算的期末完成比：1.029 = (2.70×(2.70÷2.6)^(3÷2)−2.6)÷(2.85−2.6)　按期",
                "  亚太经社会：现状指数：4.000 = 10×(2.70−2.6)÷(2.85−2.6)　接近目标",
                "  亚太经社会：预期进展指数：10.000 = 10×(加权直线推算的期末值−2.6)÷(2.85−2.6)　保持");
    }

    @Test
    void aMissingNumberIsExplainedByItsReason() {
        assertThat(explained(Samples.MID_TERM, "S-04")).contains("完成程度：——（相对类指标，不计算）");
    }

    @Test
    void aFinalEvaluationHasNoOutlook() {
        assertThat(explained(Samples.FINAL, "S-02")).noneMatch(line -> line.startsWith("期末预计") || line.startsWith("剩余年份"));
    }

    private static List<String> explained(ReportDue due, String code) {
        PlanReport report = Samples.report(due);
        return Explanation.of(report,
                report.indicators().stream().filter(r -> r.indicator().code().equals(code)).findFirst().orElseThrow());
    }
}
