package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.ANNUAL_2022;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;
import static org.plangauge.assessment.OneIndicator.achieved;
import static org.plangauge.assessment.OneIndicator.number;
import static org.plangauge.assessment.OneIndicator.rounded;

import java.time.LocalDate;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;

/** 年均增长: the geometric mean of the years' growth, and the growth that the remaining years need. */
class AverageGrowthTest {

    private static OneIndicator growth(String target) {
        return OneIndicator.of(Measure.AVERAGE_GROWTH, target);
    }

    @Test
    void growthIsAveragedGeometricallyAndTheRestNeedsTheMore() {
        Assessment a = growth("6.5").reported("2021 8.1, 2022 3.0").on(MID_TERM);
        assertThat(achieved(a)).isEqualTo("5.5192");
        assertThat(a.formula()).isEqualTo("(1.081×1.03)^(1÷2)−1");
        double needed = (Math.pow(Math.pow(1.065, 5) / (1.081 * 1.03), 1 / 3.0) - 1) * 100;
        assertThat(number(a.required()).doubleValue()).isCloseTo(needed, Offset.offset(1e-9));
        assertThat(rounded(a.required())).isEqualTo("7.1589");
        assertThat(((Outcome.Value) a.required()).formula()).isEqualTo("(1.065^5÷(1.081×1.03))^(1÷3)−1");
        assertThat(a.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(a.reason()).isEqualTo("2021年至2022年年均5.52%，规划目标为6.5%");
        assertThat(rounded(a.projected())).isEqualTo("5.5192");
    }

    @Test
    void threeYearsOfTheMethodsPaper() {
        Assessment a = growth("6.5").reported("2021 7.0, 2022 3.5, 2023 5.8")
                .on(new ReportDue(ReportType.ANNUAL,
                LocalDate.of(2023, 12, 31)));
        assertThat(achieved(a)).isEqualTo("5.4233");
        assertThat(rounded(a.required())).isEqualTo("8.1357");
    }

    @ParameterizedTest(name = "{0} a year against 10: {1}, binding {2}")
    @CsvSource(textBlock = """
            11,   AHEAD,    AHEAD
            10.99, ON_TRACK, ON_TRACK
            10,   ON_TRACK, ON_TRACK
            9.99, ON_TRACK, BEHIND
            9.5,  ON_TRACK, BEHIND
            9.49, BEHIND,   BEHIND
            """)
    void theAverageItselfIsComparedWithTheTarget(String figure, Verdict expected, Verdict binding) {
        String both = "2021 %s, 2022 %s".formatted(figure, figure);
        assertThat(growth("10").reported(both).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(growth("10").binding().reported(both).verdictOn(MID_TERM)).isEqualTo(binding);
    }

    @Test
    void aTargetIntervalIsMetFromItsLowerBoundAndHasNoTolerance() {
        assertThat(growth("7-7.5").reported("2021 7").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(growth("7-7.5").reported("2021 6.99").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void whatFiveYearsNeedCanBeReachedEarly() {
        assertThat(growth("5").reported("2021 12.9, 2022 13.04").verdictOn(MID_TERM)).as("1.2762 < 1.05^5").isEqualTo(Verdict.AHEAD);
        Assessment a = growth("5").reported("2021 13, 2022 13").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.REACHED_EARLY);
        assertThat(a.reason()).isEqualTo("2021年至2022年年均13.00%，累计增幅已达到五年目标的要求");
        assertThat(a.warning()).isEqualTo(Warning.GREEN);
    }

    @Test
    void aHalfYearWeighsHalfAYear() {
        Assessment a = growth("6.5").reported("2021 8.1, 2022 3.0, 2023上半年 5.0").on(MID_TERM);
        assertThat(a.formula()).isEqualTo("(1.081×1.03×1.05^0.5)^(1÷2.5)−1");
        double average = (Math.pow(1.081 * 1.03 * Math.sqrt(1.05), 1 / 2.5) - 1) * 100;
        assertThat(Double.parseDouble(achieved(a))).isCloseTo(average, Offset.offset(1e-4));
        double needed = (Math.pow(Math.pow(1.065, 5) / (1.081 * 1.03 * Math.sqrt(1.05)), 1 / 2.5) - 1) * 100;
        assertThat(number(a.required()).doubleValue()).isCloseTo(needed, Offset.offset(1e-9));
    }

    @Test
    void aGapMakesTheAverageUnknown() {
        Assessment gap = growth("6.5").reported("2021 8.1, 2023上半年 5.0").on(MID_TERM);
        assertThat(gap.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(gap.reason()).isEqualTo("缺2022年数据");
        assertThat(growth("6.5").reported("2022 8.1").on(MID_TERM).reason()).isEqualTo("缺2021年数据");
        assertThat(growth("6.5").on(MID_TERM).reason()).isEqualTo("规划期内数据未填报");
    }

    @Test
    void aRateOfDeclineIsPrintedPositiveAndTheMoreTheBetter() {
        Assessment a = growth("4").falling().reported("2021 5, 2022 3").on(MID_TERM);
        assertThat(a.formula()).isEqualTo("(0.95×0.97)^(1÷2)−1");
        assertThat(achieved(a)).isEqualTo("4.0052");
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(growth("4").falling().reported("2021 2").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(growth("4").falling().reported("2021 6").verdictOn(MID_TERM)).isEqualTo(Verdict.AHEAD);
    }

    @Test
    void aFallOfEverythingCannotBeAveraged() {
        for (String figure : new String[] {"-100", "-150"}) {
            Assessment a = growth("6.5").reported("2021 5, 2022 " + figure).on(MID_TERM);
            assertThat(a.verdict()).as(figure).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(a.reason()).isEqualTo("当年降幅达到或超过100%，无法计算年均");
        }
    }

    @Test
    void theTargetOfTheYearDecidesInAnAnnualEvaluation() {
        Assessment a = growth("6.5").brokenDown(2022, "3").reported("2021 8.1, 2022 3.0").on(ANNUAL_2022);
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(a.reason()).isEqualTo("2022年为3.0%，年度分解目标为3%；2021年至2022年年均5.52%");
    }

    @Test
    void aFigureWithABoundIsJudgedByWhatIsCertain() {
        assertThat(growth("6.5").reported("2021 6.5以上").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        Assessment open = growth("6.5").reported("2021 5以上").on(MID_TERM);
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo("报送值“5以上”不足以判断是否达到目标");
        assertThat(growth("6.5").reported("2021 7, 2022 5以上").verdictOn(MID_TERM)).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(growth("6.5").reported("2021 7, 2022 5以下").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5    | 2021-2025 5.25    | EXCEEDED
            5    | 2021-2025 5.24    | MET
            5    | 2021-2025 5       | MET
            5    | 2021-2025 4.75    | NEARLY_MET
            5    | 2021-2025 4.74    | MISSED
            5    | 2021-2025 同口径5  | MET
            5    | 2021-2025 4以上    | NOT_ASSESSABLE
            5    | 2021 5, 2022 5, 2023 5, 2024 5, 2025 5 | MET
            5    | 2021 9, 2022 5, 2023 5, 2024 5, 2025 5, 2021-2025 4 | EXCEEDED
            5    | 2021 5, 2022 5, 2023 5, 2024 5 | NOT_ASSESSABLE
            5    | 2021 9, 2022 5, 2021-2025 4 | MISSED
            """)
    void finallyTheYearsDecideAndWhereTheyEndEarlierTheStatedSpan(String target, String figures, Verdict expected) {
        assertThat(growth(target).reported(figures).verdictOn(FINAL)).isEqualTo(expected);
    }
}
