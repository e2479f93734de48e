package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.ANNUAL_2022;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;

/** 保持: a level that has to hold in every period. */
class HoldTest {

    private static OneIndicator hold(String target) {
        return OneIndicator.of(Measure.HOLD, target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100    | 100   | ON_TRACK | ON_TRACK
            100    | 99.99 | ON_TRACK | BEHIND
            100    | 95    | ON_TRACK | BEHIND
            100    | 94.99 | BEHIND   | BEHIND
            100    | 150   | ON_TRACK | ON_TRACK
            100以上 | 99.99 | BEHIND   | BEHIND
            90-110 | 110   | ON_TRACK | ON_TRACK
            90-110 | 110.1 | BEHIND   | BEHIND
            90-110 | 90    | ON_TRACK | ON_TRACK
            90-110 | 89.9  | BEHIND   | BEHIND
            100左右 | 95    | ON_TRACK | ON_TRACK
            100左右 | 94.9  | BEHIND   | BEHIND
            100左右 | 105.1 | BEHIND   | BEHIND
            """)
    void aLevelHoldsOrNot(String target, String figure, Verdict expected, Verdict binding) {
        assertThat(hold(target).reported("2021 100, 2022 " + figure).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(hold(target).binding().reported("2021 100, 2022 " + figure).verdictOn(MID_TERM)).isEqualTo(binding);
    }

    @Test
    void everyPeriodCountsAndWhereItDidNotHoldIsSaid() {
        Assessment a = hold("3以下").falling().reported("2021 2.8, 2022 2.9, 2023 3.1, 2024 2.8, 2025 2.7").on(FINAL);
        assertThat(a.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(a.reason()).isEqualTo("2025年为2.7%，2023年（3.1%）未保持，现已恢复");
        Assessment now = hold("3以下").falling().reported("2021 3.2, 2022 3.1").on(MID_TERM);
        assertThat(now.reason()).isEqualTo("2022年为3.1%，2021年（3.2%）、2022年（3.1%）未保持");
        assertThat(hold("3以下").falling().reported("2021 3, 2022 2.9").on(MID_TERM).reason()).isEqualTo("2022年为2.9%，各期均符合要求");
    }

    @Test
    void thereIsNoDegreeAndNoRateToReach() {
        Assessment a = hold("13.02").in("万亩").reported("2021 13.02").on(MID_TERM);
        Outcome none = new Outcome.None("保持类指标，不计算");
        assertThat(new Outcome[] {a.degree(), a.required(), a.projected()}).containsOnly(none);
        assertThat(a.warning()).isEqualTo(Warning.GREEN);
    }

    @Test
    void yearsWithoutAFigureAreNamed() {
        assertThat(hold("100").reported("2022 100").on(MID_TERM).reason()).isEqualTo("2022年为100%，各期均符合要求（2021年无数据）");
        assertThat(hold("100").reported("2021 100, 2023上半年 100").on(MID_TERM).reason()).isEqualTo("2023年上半年为100%，各期均符合要求（2022年无数据）");
    }

    @Test
    void theHalfYearCountsUntilItsYearIsReported() {
        assertThat(hold("100以上").reported("2021 100, 2022 100, 2023上半年 99").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(hold("100以上").reported("2021 100, 2022 100, 2023上半年 99, 2023 100, 2024 100, 2025 100").verdictOn(FINAL))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aFigureThatTellsNothingLeavesItOpenUnlessAnotherPeriodBrokeIt() {
        Assessment open = hold("98以上").reported("2021 98, 2022 97以上").on(MID_TERM);
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo("报送值“97以上”不足以判断是否达到目标");
        assertThat(hold("98以上").reported("2021 97以上, 2022 97").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(hold("98以上").reported("2021 97, 2022 97以上").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13.02 | 2020 13.00, 2025 同口径13.02          | MET        | MET
            13.02 | 2024 12.9, 2025 13.02                | NEARLY_MET | MISSED
            13.02 | 2024 12.0, 2025 13.02                | MISSED     | MISSED
            13.02 | 2024 13.02                           | NOT_ASSESSABLE | NOT_ASSESSABLE
            13.02 | 2021-2025 13.02                      | MET        | MET
            13.02 | 2025 99                              | MET        | MET
            """)
    void finallyTheLastYearIsNeededAndMoreThanHeldIsHeld(String target, String figures, Verdict expected, Verdict binding) {
        assertThat(hold(target).reported(figures).verdictOn(FINAL)).isEqualTo(expected);
        assertThat(hold(target).binding().reported(figures).verdictOn(FINAL)).isEqualTo(binding);
    }

    @Test
    void nothingReportedCannotBeJudged() {
        assertThat(hold("100").on(MID_TERM).reason()).isEqualTo("规划期内数据未填报");
    }

    @Test
    void inAnAnnualEvaluationTheYearIsHeldAgainstItsOwnTarget() {
        OneIndicator unemployment = hold("3以下").falling().brokenDown(2022, "2.5以下").reported("2021 2.8, 2022 2.6");
        Assessment a = unemployment.on(ANNUAL_2022);
        assertThat(a.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(a.reason()).isEqualTo("2022年为2.6%，年度分解目标为2.5%以下，2022年（2.6%）未保持");
        assertThat(unemployment.verdictOn(MID_TERM)).as("the plan's own target alone").isEqualTo(Verdict.ON_TRACK);
        assertThat(hold("3以下").falling().brokenDown(2022, "2.5以下").reported("2021 2.8, 2022 2.5").verdictOn(ANNUAL_2022))
                .isEqualTo(Verdict.ON_TRACK);
    }
}
