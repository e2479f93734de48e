package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Measure;

/** Targets that name no number of their own: 翻一番, 提高5个百分点, 〔1〕 of a level. */
class FromBaselineTest {

    @Test
    void doublingIsJudgedFromTheBaseline() {
        OneIndicator gdp = OneIndicator.of(Measure.LEVEL, "比2020年翻一番").in("亿元").from("620").reported("2022 868");
        Assessment a = gdp.on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(OneIndicator.rounded(a.degree())).as("(868-620)/(1240-620)").isEqualTo("0.4000");
        assertThat(OneIndicator.of(Measure.LEVEL, "翻一番").in("亿元").from("620").reported("2025 1240").verdictOn(FINAL)).isEqualTo(Verdict.MET);
        assertThat(OneIndicator.of(Measure.LEVEL, "翻一番以上").in("亿元").from("620").reported("2025 1239").verdictOn(FINAL)).isEqualTo(Verdict.MISSED);
        assertThat(OneIndicator.of(Measure.LEVEL, "翻一番").in("亿元").from("620").reported("2025 1178").verdictOn(FINAL)).as("5 % short")
                .isEqualTo(Verdict.NEARLY_MET);
    }

    @Test
    void aRiseInBracketsIsMeasuredAsALevel() {
        OneIndicator life = OneIndicator.of(Measure.LEVEL, "〔1〕").in("岁").from("77.3");
        assertThat(life.reported("2025 78.3").verdictOn(FINAL)).isEqualTo(Verdict.MET);
        assertThat(OneIndicator.of(Measure.LEVEL, "〔1〕").in("岁").from("77.3").binding().reported("2025 78.2").verdictOn(FINAL))
                .isEqualTo(Verdict.MISSED);
        assertThat(OneIndicator.of(Measure.LEVEL, "〔4〕").in("微克").falling().from("40").reported("2025 36").verdictOn(FINAL)).isEqualTo(Verdict.MET);
        assertThat(OneIndicator.of(Measure.LEVEL, "〔4〕").in("微克").falling().from("40").reported("2025 40").verdictOn(FINAL))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void withoutABaselineNothingCanBeSaid() {
        Assessment a = OneIndicator.of(Measure.LEVEL, "提高5个百分点").reported("2022 60").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("缺基期值，无法换算“提高5个百分点”");
        assertThat(OneIndicator.of(Measure.LEVEL, "提高5个百分点").reported("2020 60, 2022 65").verdictOn(MID_TERM)).as("the department's baseline")
                .isEqualTo(Verdict.REACHED_EARLY);
    }
}
