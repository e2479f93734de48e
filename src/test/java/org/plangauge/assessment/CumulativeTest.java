package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.ANNUAL_2022;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;
import static org.plangauge.assessment.OneIndicator.achieved;
import static org.plangauge.assessment.OneIndicator.rounded;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;

/** 累计: the sum of the years against the target and the elapsed share of the plan. */
class CumulativeTest {

    private static OneIndicator sum(String target) {
        return OneIndicator.of(Measure.CUMULATIVE, target).in("亿美元");
    }

    @Test
    void theYearsAreSummedAndTheRestIsSharedAmongTheRemainingYears() {
        Assessment a = sum("〔10〕").reported("2021 2.1, 2022 2.3, 2023上半年 1.3").on(MID_TERM);
        assertThat(achieved(a)).isEqualTo("5.7000");
        assertThat(a.formula()).isEqualTo("2.1+2.3+1.3");
        assertThat(rounded(a.degree())).isEqualTo("0.5700");
        assertThat(rounded(a.timeProgress())).isEqualTo("0.5000");
        assertThat(a.verdict()).isEqualTo(Verdict.AHEAD);
        assertThat(a.reason()).isEqualTo("截至2023年上半年累计5.7亿美元，完成程度57.0%，时间进度50.0%");
        assertThat(a.required()).isEqualTo(new Outcome.Value(new BigDecimal("1.72"), "(10−5.7)÷2.5"));
        assertThat(rounded(a.projected())).isEqualTo("11.4000");
    }

    @ParameterizedTest(name = "{0} of 100 at 0.4 of the time: {1}, binding {2}")
    @CsvSource(textBlock = """
            24,    AHEAD,    AHEAD
            23.99, ON_TRACK, ON_TRACK
            20,    ON_TRACK, ON_TRACK
            19.99, ON_TRACK, BEHIND
            18,    ON_TRACK, BEHIND
            17.99, BEHIND,   BEHIND
            80,    REACHED_EARLY, REACHED_EARLY
            79.99, AHEAD,    AHEAD
            """)
    void theSumIsHeldAgainstThePace(String second, Verdict expected, Verdict binding) {
        assertThat(sum("100").reported("2021 20, 2022 " + second).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(sum("100").binding().reported("2021 20, 2022 " + second).verdictOn(MID_TERM)).isEqualTo(binding);
    }

    @ParameterizedTest(name = "{0} of at most 100 at 0.4 of the time: {1}, binding {2}")
    @CsvSource(textBlock = """
            36,    AHEAD,    AHEAD
            36.01, ON_TRACK, ON_TRACK
            40,    ON_TRACK, ON_TRACK
            40.01, ON_TRACK, BEHIND
            42,    ON_TRACK, BEHIND
            42.01, BEHIND,   BEHIND
            100.01, BEHIND,  BEHIND
            """)
    void aCeilingIsUsedUpAndNeverReachedEarly(String figures, Verdict expected, Verdict binding) {
        String reported = "2021 0, 2022 " + figures;
        assertThat(sum("100以下").reported(reported).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(sum("100").falling().binding().reported(reported).verdictOn(MID_TERM)).isEqualTo(binding);
    }

    @Test
    void aGapLeavesTheSumALowerEndThatCanOnlyReachTheTarget() {
        Assessment gap = sum("100").reported("2021 30, 2023上半年 5").on(MID_TERM);
        assertThat(gap.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(gap.reason()).isEqualTo("缺2022年数据，2021年为30亿美元");
        assertThat(sum("100").reported("2021 100, 2023上半年 5").verdictOn(MID_TERM)).isEqualTo(Verdict.REACHED_EARLY);
        assertThat(sum("100以下").reported("2021 30, 2023上半年 5").verdictOn(MID_TERM)).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void aFigureWithABoundIsJudgedByWhatIsCertain() {
        assertThat(sum("100").reported("2021 20, 2022 20以上").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(sum("100").reported("2021 60, 2022 40以上").verdictOn(MID_TERM)).isEqualTo(Verdict.REACHED_EARLY);
        Assessment open = sum("100").reported("2021 20, 2022 10以上").on(MID_TERM);
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo("报送值“10以上”不足以判断是否达到目标");
        assertThat(sum("100").reported("2021 20, 2022 10以下").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(sum("100").reported("2021 20, 2022 30以下").verdictOn(MID_TERM)).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void theTargetOfTheYearDecidesInAnAnnualEvaluation() {
        Assessment a = sum("100").brokenDown(2022, "10").reported("2021 20, 2022 10").on(ANNUAL_2022);
        assertThat(a.verdict()).as("30 % where the pace asks for 40 %").isEqualTo(Verdict.ON_TRACK);
        assertThat(a.reason()).isEqualTo("2022年完成10亿美元，年度分解目标为10亿美元；截至2022年累计30亿美元");
    }

    @Test
    void aTargetOfNothingHasNoDegree() {
        assertThat(sum("0").falling().reported("2021 0").on(MID_TERM).degree()).isEqualTo(new Outcome.None("目标为0，不计算完成程度"));
        assertThat(sum("0").falling().reported("2021 0").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(sum("0").falling().reported("2021 1").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-2025 7.35 | EXCEEDED
            2021-2025 7.34 | MET
            2021-2025 7    | MET
            2021-2025 6.65 | NEARLY_MET
            2021-2025 6.64 | MISSED
            2021-2025 6以上 | NOT_ASSESSABLE
            2021 2, 2022 2, 2023 2, 2024 1, 2025 0 | MET
            2021 2, 2022 2, 2023 2, 2024 1 | MET
            2021 2, 2022 2, 2023 2, 2024 0.9 | NOT_ASSESSABLE
            2021 2, 2022 2, 2024 9, 2025 9 | NOT_ASSESSABLE
            """)
    void finallyTheTargetAloneDecides(String figures, Verdict expected) {
        assertThat(sum("7").reported(figures).verdictOn(FINAL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1, 1.0 | 2022 | ON_TRACK
            1.2, 1.0 | 2022 | AHEAD
            1.2, 1.2 | 2022 | AHEAD
            0.9, 0.9 | 2022 | BEHIND
            """)
    void anAmountOfEachYearIsHeldAgainstAllYearsTogether(String figures, String untilYear, Verdict expected) {
        String[] amounts = figures.split(", ");
        Assessment a = OneIndicator.of(Measure.CUMULATIVE, "年均新增1").in("万人")
                .reported("2021 " + amounts[0] + ", " + untilYear + " " + amounts[1]).on(OneIndicator.MID_TERM);
        assertThat(a.verdict()).isEqualTo(expected);
        assertThat(((Outcome.Value) a.degree()).formula()).endsWith("÷5");
    }
}
