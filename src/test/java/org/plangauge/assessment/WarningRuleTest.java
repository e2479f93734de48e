package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;

/** 预警: what is red, yellow, green or grey (design.md §5). */
class WarningRuleTest {

    private static Assessment onTrack() {
        Assessment a = OneIndicator.of(Measure.HOLD, "100").reported("2021 100, 2022 100").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        return a;
    }

    private static Assessment warned(boolean finale, Verdict... before) {
        return WarningRule.warn(onTrack(), finale, List.of(before));
    }

    @Test
    void twoFallsInARowAreAWarningThoughNothingLagsYet() {
        Assessment a = warned(false, Verdict.REACHED_EARLY, Verdict.AHEAD);
        assertThat(a.warning()).isEqualTo(Warning.YELLOW);
        assertThat(a.warningReason()).isEqualTo("连续两次评价变差");
    }

    @Test
    void oneFallIsNone() {
        assertThat(warned(false, Verdict.AHEAD).warning()).isEqualTo(Warning.GREEN);
        assertThat(warned(false, Verdict.AHEAD, Verdict.AHEAD).warning()).isEqualTo(Warning.GREEN);
        assertThat(warned(false, Verdict.ON_TRACK, Verdict.AHEAD).warning()).isEqualTo(Warning.GREEN);
        assertThat(warned(false, Verdict.REACHED_EARLY, Verdict.AHEAD, Verdict.ON_TRACK).warning()).isEqualTo(Warning.GREEN);
        assertThat(warned(false).warningReason()).isEqualTo("进度正常");
    }

    @Test
    void theFinalEvaluationAsksForTheTargetAlone() {
        assertThat(warned(true, Verdict.REACHED_EARLY, Verdict.AHEAD).warning()).isEqualTo(Warning.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"false, 94.9, YELLOW, 预期性指标进度滞后", "true, 94.9, RED, 约束性指标进度滞后", "true, 100, GREEN, 进度正常"})
    void whatLagsIsRedWhereItIsBinding(boolean binding, String figure, Warning warning, String reason) {
        OneIndicator indicator = OneIndicator.of(Measure.HOLD, "100").reported("2021 100, 2022 " + figure);
        Assessment a = (binding ? indicator.binding() : indicator).on(MID_TERM);
        assertThat(a.warning()).isEqualTo(warning);
        assertThat(a.warningReason()).isEqualTo(reason);
    }

    @Test
    void whatCannotBeJudgedIsGreyAndSaysWhy() {
        Assessment a = OneIndicator.of(Measure.LEVEL, "100").from("90").on(MID_TERM);
        assertThat(a.warning()).isEqualTo(Warning.GREY);
        assertThat(a.warningReason()).isEqualTo(a.reason()).isNotEmpty();
    }
}
