package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.ANNUAL_2022;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;
import static org.plangauge.assessment.OneIndicator.achieved;
import static org.plangauge.assessment.OneIndicator.number;
import static org.plangauge.assessment.OneIndicator.rounded;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;

/** 累计变化: yearly changes compounded, never added. */
class CumulativeChangeTest {

    private static OneIndicator reduction(String target) {
        return OneIndicator.of(Measure.CUMULATIVE_CHANGE, target).falling();
    }

    @Test
    void sixPointSixPerCentInTwoYearsOfSeventeenNeedsThreePointNineAYear() {
        Assessment a = reduction("17").binding().reported("2021 3.5, 2022 3.212435").on(MID_TERM);
        assertThat(achieved(a)).as("compounded; added it would be 6.7124").isEqualTo("6.6000");
        assertThat(a.formula()).isEqualTo("1−0.965×0.96787565");
        assertThat(rounded(a.required())).isEqualTo("3.8586");
        assertThat(number(a.required()).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(new BigDecimal("3.9"));
        assertThat(((Outcome.Value) a.required()).formula()).isEqualTo("1−(0.83÷(0.965×0.96787565))^(1÷3)");
        assertThat(rounded(a.degree())).isEqualTo("0.3882");
        assertThat(a.verdict()).as("a duty has no tolerance").isEqualTo(Verdict.BEHIND);
        assertThat(a.reason()).startsWith("截至2022年累计下降6.").endsWith("%，完成程度38.8%，时间进度40.0%");
        assertThat(rounded(a.projected())).isEqualTo("15.6923");
        assertThat(a.warning()).isEqualTo(Warning.RED);
    }

    @Test
    void theSameForAnExpectationIsWithinTheTolerance() {
        assertThat(reduction("17").reported("2021 3.5, 2022 3.212435").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
    }

    @ParameterizedTest(name = "{0} of 50 at 0.2 of the time: {1}, binding {2}")
    @CsvSource(textBlock = """
            11,    AHEAD,    AHEAD
            10.99, ON_TRACK, ON_TRACK
            10,    ON_TRACK, ON_TRACK
            9.99,  ON_TRACK, BEHIND
            9.5,   ON_TRACK, BEHIND
            9.49,  BEHIND,   BEHIND
            -5,    BEHIND,   BEHIND
            50,    REACHED_EARLY, REACHED_EARLY
            49.99, AHEAD,    AHEAD
            """)
    void theChangeIsHeldAgainstThePace(String figure, Verdict expected, Verdict binding) {
        assertThat(reduction("50").reported("2021 " + figure).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(reduction("50").binding().reported("2021 " + figure).verdictOn(MID_TERM)).isEqualTo(binding);
    }

    @Test
    void aRiseIsCompoundedTheOtherWay() {
        Assessment a = OneIndicator.of(Measure.CUMULATIVE_CHANGE, "50").reported("2021 10, 2022 10").on(MID_TERM);
        assertThat(achieved(a)).isEqualTo("21.0000");
        assertThat(a.formula()).isEqualTo("1.1×1.1−1");
        assertThat(a.reason()).isEqualTo("截至2022年累计上升21.00%，完成程度42.0%，时间进度40.0%");
        assertThat(rounded(a.required())).isEqualTo("7.4242");
    }

    @Test
    void aHalfYearWeighsHalfAYear() {
        Assessment a = reduction("17").reported("2021 3.5, 2022 3.5, 2023上半年 4").on(MID_TERM);
        assertThat(a.formula()).isEqualTo("1−0.965×0.965×0.96^0.5");
        assertThat(Double.parseDouble(achieved(a)))
                .isCloseTo((1 - 0.965 * 0.965 * Math.sqrt(0.96)) * 100, Offset.offset(1e-4));
    }

    @Test
    void aGapMakesTheChangeUnknown() {
        assertThat(reduction("17").reported("2021 3.5, 2023上半年 4").on(MID_TERM).reason()).isEqualTo("缺2022年数据");
        assertThat(reduction("17").reported("2022 3.5").on(MID_TERM).reason()).isEqualTo("缺2021年数据");
    }

    @Test
    void aFallOfEverythingCannotBeCompounded() {
        for (String figure : new String[] {"100", "150"}) {
            Assessment a = reduction("17").reported("2021 3.5, 2022 " + figure).on(MID_TERM);
            assertThat(a.verdict()).as(figure).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(a.reason()).isEqualTo("当年降幅达到或超过100%，无法连乘");
        }
    }

    @Test
    void aFigureWithABoundIsJudgedByWhatIsCertain() {
        assertThat(reduction("17").reported("2021 3.4, 2022 3.4以上").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        Assessment open = reduction("17").reported("2021 3.4, 2022 2以上").on(MID_TERM);
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo("报送值“2以上”不足以判断是否达到目标");
        assertThat(reduction("17").reported("2021 3.4, 2022 2以下").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void theTargetOfTheYearDecidesInAnAnnualEvaluation() {
        OneIndicator a = reduction("17").binding().brokenDown(2022, "3").reported("2021 3.4, 2022 3.1");
        assertThat(a.verdictOn(ANNUAL_2022)).isEqualTo(Verdict.ON_TRACK);
        assertThat(a.on(ANNUAL_2022).reason()).isEqualTo("2022年为3.1%，年度分解目标为3%；截至2022年累计下降6.39%");
        assertThat(a.verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-2025 21   | EXCEEDED
            2021-2025 20.99 | MET
            2021-2025 20   | MET
            2021-2025 19   | NEARLY_MET
            2021-2025 18.99 | MISSED
            2021 5, 2022 5, 2023 5, 2024 5, 2025 5 | EXCEEDED
            2021 4, 2022 4, 2023 4, 2024 4, 2025 4 | MISSED
            2021 5, 2022 5, 2023 5, 2024 5 | NOT_ASSESSABLE
            """)
    void finallyTheTargetAloneDecides(String figures, Verdict expected) {
        assertThat(reduction("20").reported(figures).verdictOn(FINAL)).isEqualTo(expected);
    }
}
