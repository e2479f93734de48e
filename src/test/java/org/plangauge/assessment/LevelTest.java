package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.ANNUAL_2022;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;
import static org.plangauge.assessment.OneIndicator.rounded;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;
import org.plangauge.value.Period;

/** 达到: (a − b)/(T − b) against the elapsed share of the plan. */
class LevelTest {

    private static OneIndicator level(String target) {
        return OneIndicator.of(Measure.LEVEL, target);
    }

    @Test
    void researchSpendingOfTheDesignIsExactlyOnItsPace() {
        Assessment a = level("2.85").from("2.6").reported("2021 2.65, 2022 2.7").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(a.degree()).isEqualTo(new Outcome.Value(new BigDecimal("0.4"), "(2.7−2.6)÷(2.85−2.6)"));
        assertThat(a.timeProgress()).isEqualTo(new Outcome.Value(new BigDecimal("0.4"), "2÷5"));
        assertThat(a.reason()).isEqualTo("2022年为2.7%，完成程度40.0%，时间进度40.0%");
        assertThat(rounded(a.required())).isEqualTo("0.0500");
        assertThat(rounded(a.projected())).isEqualTo("2.8500");
        assertThat(a.shortfall()).isEqualTo(Assessment.Outlook.REACHES);
        assertThat(a.warning()).isEqualTo(Warning.GREEN);
    }

    @Test
    void aBaselineWithABoundIsTakenAsItsNumberAndThatIsSaid() {
        assertThat(level("98以上").from("95以上").reported("2022 97").on(MID_TERM).reason())
                .isEqualTo("2022年为97%，完成程度66.6%，时间进度40.0%（基期值“95以上”按95计算）");
    }

    /** From 0 to 100, so that the figure is the degree; τ at the end of 2022 is 0.40. */
    @ParameterizedTest(name = "{0} of 100 at 0.4 of the time: {1}, binding {2}")
    @CsvSource(textBlock = """
            44,    AHEAD,    AHEAD
            43.99, ON_TRACK, ON_TRACK
            40,    ON_TRACK, ON_TRACK
            39.99, ON_TRACK, BEHIND
            38,    ON_TRACK, BEHIND
            37.99, BEHIND,   BEHIND
            0,     BEHIND,   BEHIND
            -5,    BEHIND,   BEHIND
            99.99, AHEAD,    AHEAD
            100,   REACHED_EARLY, REACHED_EARLY
            """)
    void theMarginAndTheToleranceAreSharesOfThePace(String figure, Verdict expected, Verdict binding) {
        assertThat(level("100").from("0").reported("2022 " + figure).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(level("100").binding().from("0").reported("2022 " + figure).verdictOn(MID_TERM)).isEqualTo(binding);
    }

    /** From 100 down to 0: the same bounds where less is better. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            56,    AHEAD
            56.01, ON_TRACK
            62,    ON_TRACK
            62.01, BEHIND
            0,     REACHED_EARLY
            """)
    void theSameHoldsOnTheWayDown(String figure, Verdict expected) {
        assertThat(level("0").falling().from("100").reported("2022 " + figure).verdictOn(MID_TERM)).isEqualTo(expected);
    }

    @Test
    void theHalfYearCountsWhereItIsReportedAndHasItsOwnPace() {
        Assessment a = level("100").from("0").reported("2022 40, 2023上半年 50").on(MID_TERM);
        assertThat(a.latest()).isEqualTo(Period.firstHalf(2023));
        assertThat(rounded(a.timeProgress())).isEqualTo("0.5000");
        assertThat(a.reason()).isEqualTo("2023年上半年为50%，完成程度50.0%，时间进度50.0%");
        assertThat(rounded(a.required())).isEqualTo("20.0000");
    }

    @Test
    void withoutAHalfYearTheLastFullYearIsJudgedOnItsOwnPace() {
        Assessment a = level("100").from("0").reported("2022 40, 2023上半年 ——").on(MID_TERM);
        assertThat(a.latest()).isEqualTo(Period.year(2022));
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void figuresAfterTheDayOfTheEvaluationDoNotCount() {
        assertThat(level("100").from("0").reported("2022 40, 2023 100").on(MID_TERM).latest()).isEqualTo(Period.year(2022));
    }

    @Test
    void withoutABaselineItIsReachedOrCannotBeJudged() {
        assertThat(level("100").reported("2022 100").verdictOn(MID_TERM)).isEqualTo(Verdict.REACHED_EARLY);
        Assessment a = level("100").reported("2022 99").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("缺基期值，2022年为99%，尚未达到目标，无法判断进度");
        assertThat(a.degree()).isEqualTo(new Outcome.None("缺基期值"));
        assertThat(a.projected()).isEqualTo(new Outcome.None("缺基期值"));
        assertThat(rounded(a.required())).isEqualTo("0.3333");
        assertThat(a.warning()).isEqualTo(Warning.GREY);
    }

    @Test
    void theDepartmentsBaselineCountsWhereThePlanPrintsNone() {
        assertThat(level("100").reported("2020 0, 2022 40").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(rounded(level("100").from("20").reported("2020 0, 2022 40").on(MID_TERM).degree())).isEqualTo("0.2500");
    }

    @Test
    void aBaselineBeyondTheTargetIsLostWhenTheFigureFallsBack() {
        Assessment a = level("90").from("95").reported("2022 85.4").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(a.reason()).isEqualTo("基期值95%已达到目标，2022年为85.4%，退到目标以外");
        assertThat(level("90").from("95").reported("2022 85.5").verdictOn(MID_TERM)).as("5 % short of 90").isEqualTo(Verdict.ON_TRACK);
        assertThat(level("90").from("95").binding().reported("2022 89.9").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(level("90以上").from("95").reported("2022 89.9").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(level("90").from("95").reported("2022 90").verdictOn(MID_TERM)).isEqualTo(Verdict.REACHED_EARLY);
    }

    @Test
    void aFigureWithABoundIsJudgedByWhatIsCertain() {
        assertThat(level("98以上").from("95").reported("2022 98以上").verdictOn(MID_TERM)).isEqualTo(Verdict.REACHED_EARLY);
        Assessment onPace = level("98以上").from("95").reported("2022 97以上").on(MID_TERM);
        assertThat(onPace.verdict()).as("at least 2/3 at 0.4 of the time").isEqualTo(Verdict.AHEAD);
        Assessment open = level("98以上").from("95").reported("2022 96以上").on(MID_TERM);
        assertThat(open.verdict()).as("at least 1/3 at 0.4 of the time").isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo("报送值“96以上”不足以判断是否达到目标");
        assertThat(level("98以上").from("95").reported("2025 97以上").verdictOn(FINAL)).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void aFigureThatIsAtMostSomethingIsOnlySurelyBehind() {
        assertThat(level("98以上").from("95").reported("2022 97以下").on(MID_TERM).reason()).isEqualTo("报送值“97以下”不足以判断是否达到目标");
        Assessment behind = level("98以上").from("95").reported("2022 96以下").on(MID_TERM);
        assertThat(behind.verdict()).as("at most 1/3 at 0.4 of the time").isEqualTo(Verdict.BEHIND);
        assertThat(behind.reason()).isEqualTo("2022年为96%以下，完成程度33.3%，时间进度40.0%");
        assertThat(level("3").falling().from("5").reported("2022 4以下").verdictOn(MID_TERM)).as("at least half way down")
                .isEqualTo(Verdict.AHEAD);
        assertThat(level("3").falling().from("5").reported("2022 4.5以上").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(level("3").falling().from("5").reported("2022 4.5以下").verdictOn(MID_TERM)).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void theTargetOfTheYearDecidesInAnAnnualEvaluation() {
        OneIndicator a = level("100").from("0").brokenDown(2022, "30").reported("2022 30");
        assertThat(a.verdictOn(ANNUAL_2022)).as("at 30 % where the pace asks for 40 %").isEqualTo(Verdict.ON_TRACK);
        assertThat(a.on(ANNUAL_2022).reason()).isEqualTo("2022年为30%，年度分解目标为30%");
        assertThat(a.verdictOn(MID_TERM)).as("but not in the mid-term one").isEqualTo(Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33,    AHEAD
            32.99, ON_TRACK
            28.5,  ON_TRACK
            28.49, BEHIND
            """)
    void theSameMarginsHoldAroundTheTargetOfTheYear(String figure, Verdict expected) {
        assertThat(level("100").from("0").brokenDown(2022, "30").reported("2022 " + figure).verdictOn(ANNUAL_2022)).isEqualTo(expected);
    }

    @Test
    void theTargetOfTheYearIsNotHeldAgainstAnOlderFigure() {
        assertThat(level("100").from("0").brokenDown(2022, "30").reported("2021 21").on(ANNUAL_2022).reason())
                .isEqualTo("2021年为21%，完成程度21.0%，时间进度20.0%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            80     | 84     | EXCEEDED   | EXCEEDED
            80     | 83.99  | MET        | MET
            80     | 80     | MET        | MET
            80     | 79.99  | NEARLY_MET | MISSED
            80     | 76     | NEARLY_MET | MISSED
            80     | 75.99  | MISSED     | MISSED
            80     | 84以上  | EXCEEDED   | EXCEEDED
            80     | 80以上  | MET        | MET
            80     | 79以上  | NOT_ASSESSABLE | NOT_ASSESSABLE
            80以上  | 79.99  | MISSED     | MISSED
            80左右  | 76     | MET        | MET
            80左右  | 75.99  | MISSED     | MISSED
            70-80  | 70     | MET        | MET
            70-80  | 69.99  | MISSED     | MISSED
            70-80  | 73.5   | EXCEEDED   | EXCEEDED
            """)
    void finallyTheTargetAloneDecides(String target, String figure, Verdict expected, Verdict binding) {
        assertThat(level(target).from("70").reported("2025 " + figure).verdictOn(FINAL)).isEqualTo(expected);
        assertThat(level(target).binding().reported("2025 " + figure).verdictOn(FINAL)).isEqualTo(binding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5    | 4.75 | EXCEEDED
            5    | 4.76 | MET
            5    | 5    | MET
            5    | 5.25 | NEARLY_MET
            5    | 5.26 | MISSED
            3以下 | 3.01 | MISSED
            """)
    void finallyACeilingIsMetFromBelow(String target, String figure, Verdict expected) {
        assertThat(level(target).falling().reported("2025 " + figure).verdictOn(FINAL)).isEqualTo(expected);
    }

    @Test
    void finallyTheLastYearIsNeeded() {
        Assessment a = level("80").from("70").reported("2024 90").on(FINAL);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("缺2025年数据，最新数据为2024年");
    }

    @Test
    void ofAYearAndASpanThatEndsWithItTheYearIsTheLevel() {
        Assessment a = level("80").from("70").reported("2025 81, 2021-2025 11").on(FINAL);
        assertThat(a.latest()).isEqualTo(Period.year(2025));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        assertThat(level("80").from("70").reported("2021-2025 81").verdictOn(FINAL)).isEqualTo(Verdict.MET);
    }

    @Test
    void nothingReportedIsSaidWithTheDepartmentsReason() {
        assertThat(level("80").reported("").on(MID_TERM).reason()).isEqualTo("规划期内数据未填报");
        assertThat(level("80").reported("2022 未统计").on(MID_TERM).reason()).isEqualTo("2022年数据填报为“未统计”");
    }

    @Test
    void theProjectionWarnsOfAShortfallAndMoreLoudlyOfAGreatOne() {
        Assessment good = level("100").from("0").reported("2022 39").on(MID_TERM);
        assertThat(good.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(good.shortfall()).isEqualTo(Assessment.Outlook.SHORT);
        assertThat(good.warning()).isEqualTo(Warning.YELLOW);
        Assessment edge = level("100").from("0").reported("2022 36").on(MID_TERM);
        assertThat(rounded(edge.projected())).isEqualTo("90.0000");
        assertThat(edge.shortfall()).isEqualTo(Assessment.Outlook.FAR_SHORT);
        assertThat(edge.warning()).isEqualTo(Warning.RED);
        assertThat(level("100").from("0").reported("2022 36.01").on(MID_TERM).shortfall()).isEqualTo(Assessment.Outlook.SHORT);
    }

    @Test
    void aBoundedFigureThatLeavesThePlansTargetOpenIsJudgedByTheYears() {
        OneIndicator safety = level("98以上").from("95").brokenDown(2022, "96以上").reported("2022 97以上");
        assertThat(safety.verdictOn(ANNUAL_2022)).isEqualTo(Verdict.ON_TRACK);
        assertThat(level("98以上").from("95").brokenDown(2022, "97.5以上").reported("2022 97以上").verdictOn(ANNUAL_2022))
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void aFigureThatIsOnlyAboutTheTargetDoesNotTellWhetherItIsReached() {
        assertThat(level("98").reported("2025 约98").verdictOn(FINAL)).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(level("98").reported("2025 98左右").on(FINAL).reason()).isEqualTo("报送值“98左右”不足以判断是否达到目标");
        assertThat(level("93.1").reported("2025 约98").verdictOn(FINAL)).as("5 % below 98").isEqualTo(Verdict.EXCEEDED);
        assertThat(level("93.2").reported("2025 约98").verdictOn(FINAL)).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(level("103").reported("2025 约98").verdictOn(FINAL)).isEqualTo(Verdict.NEARLY_MET);
    }
}
