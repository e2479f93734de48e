package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;

/** Each class of the other offices' methods begins where its paper says, at the bound and one step beside it. */
class MethodBoundsTest {

    private static final ReportDue END_OF_2021 = new ReportDue(ReportType.ANNUAL, LocalDate.of(2021, 12, 31));
    private static final ReportDue END_OF_2025 = new ReportDue(ReportType.ANNUAL, LocalDate.of(2025, 12, 31));

    /** 161.051 is a tenth more every year: the first year's growth over ten percent is the ratio. */
    @ParameterizedTest
    @CsvSource({"161.051, 显著进展, 已达到", "161.05, 显著进展, 明显进展", "109.5, 显著进展, 明显进展", "109.49, 中等进展, 中等进展",
            "106, 中等进展, 中等进展", "105.99, 进展不足, 有限进展", "100, 进展不足, 有限进展", "99.99, 偏离目标, 恶化"})
    void theRatioOfRatesIsClassed(String figure, String eurostat, String openSdg) {
        Assessment a = OneIndicator.of(Measure.LEVEL, "161.051").from("100").reported("2021 " + figure).on(END_OF_2021);
        assertThat(a.methods().get(0).rating()).isEqualTo(eurostat);
        assertThat(a.methods().get(1).rating()).isEqualTo(openSdg);
    }

    @ParameterizedTest
    @CsvSource({"50, 已达到", "50.01, 明显进展"})
    void whereLessIsBetterTheTargetIsReachedFromAbove(String figure, String openSdg) {
        Assessment a = OneIndicator.of(Measure.LEVEL, "50以下").from("100").falling().reported("2025 " + figure).on(END_OF_2025);
        assertThat(a.methods().get(1).rating()).isEqualTo(openSdg);
    }

    @ParameterizedTest
    @CsvSource({"115, 5.000", "113, 5.000", "112.9, 4.929", "106, 0.000", "105.9, -0.042", "94, -5.000", "93, -5.000"})
    void theScoreOfARatioEndsAtFiveOnBothSides(String figure, String score) {
        Assessment a = OneIndicator.of(Measure.LEVEL, "161.051").from("100").reported("2021 " + figure).on(END_OF_2021);
        assertThat(score(a.methods().get(0))).isEqualTo(score);
    }

    /** With the last year's figure nothing is left to project: the share is the way gone itself. */
    @ParameterizedTest
    @CsvSource({"195, 按期", "194.99, 有所进展", "110, 有所进展", "109.99, 偏离轨道"})
    void theProjectedShareIsClassed(String figure, String rating) {
        Assessment a = OneIndicator.of(Measure.LEVEL, "200").from("100").reported("2025 " + figure).on(END_OF_2025);
        assertThat(a.methods().get(2).rating()).isEqualTo(rating);
        assertThat(a.methods().get(4).index()).as("nothing to anticipate").isEqualTo(new Outcome.None("规划期已满"));
    }

    @ParameterizedTest
    @CsvSource({"200, 已达到", "199.99, 接近目标", "100.01, 接近目标", "100, 倒退", "99, 倒退"})
    void theCurrentStatusIsClassed(String figure, String rating) {
        Assessment a = OneIndicator.of(Measure.LEVEL, "200").from("100").reported("2021 " + figure).on(END_OF_2021);
        assertThat(a.methods().get(3).rating()).isEqualTo(rating);
    }

    /** Two points make a line: 18 a year for five years is nine tenths of the way. */
    @ParameterizedTest
    @CsvSource({"118.01, 保持", "118, 需加快", "100.01, 需加快", "100, 需扭转", "99, 需扭转"})
    void theAnticipatedProgressIsClassed(String figure, String rating) {
        Assessment a = OneIndicator.of(Measure.LEVEL, "200").from("100").reported("2021 " + figure).on(END_OF_2021);
        assertThat(a.methods().get(4).rating()).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"102, 显著进展, 明显进展, 按期", "101.99, 显著进展, 明显进展, 有所进展", "101.5, 显著进展, 明显进展, 有所进展",
            "101.49, 显著进展, 中等进展, 有所进展", "101, 显著进展, 中等进展, 有所进展", "100.99, 中等进展, 中等进展, 有所进展",
            "100.5, 中等进展, 中等进展, 有所进展", "100.49, 中等进展, 有限进展, 偏离轨道", "100, 中等进展, 有限进展, 偏离轨道",
            "99.99, 中等偏离, 恶化, 偏离轨道", "99, 中等偏离, 恶化, 偏离轨道", "98.99, 显著偏离, 恶化, 偏离轨道"})
    void withoutATargetTheYearlyChangeIsClassed(String figure, String eurostat, String openSdg, String unsd) {
        Assessment a = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").from("100").reported("2021 " + figure).on(END_OF_2021);
        assertThat(a.methods().subList(0, 3)).extracting(MethodResult::rating).containsExactly(eurostat, openSdg, unsd);
    }

    @ParameterizedTest
    @CsvSource({"103, 5.000, 5.000", "101.9, 4.750, 4.500", "101.5, 3.750, 2.500", "101, 2.500, 1.250", "100.5, 1.250, 0.000",
            "100.4, 1.000, -0.500", "100, 0.000, -2.500", "99, -2.500, -3.750", "98, -5.000, -5.000", "97, -5.000, -5.000"})
    void withoutATargetTheYearlyChangeIsScored(String figure, String eurostat, String openSdg) {
        Assessment a = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").from("100").reported("2021 " + figure).on(END_OF_2021);
        assertThat(score(a.methods().get(0))).isEqualTo(eurostat);
        assertThat(score(a.methods().get(1))).isEqualTo(openSdg);
        assertThat(a.methods().get(2).score()).isNull();
    }

    /** At the natural limit itself nothing more can be asked: whatever does not fall has the full score. */
    @Test
    void atTheLimitItselfToHoldIsEnough() {
        Assessment a = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").from("100").plausible("0", "100").reported("2021 100").on(END_OF_2021);
        assertThat(a.methods().get(1).rating()).isEqualTo("明显进展");
        assertThat(score(a.methods().get(1))).isEqualTo("5.000");
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 基期值或报送值不为正，年均变化率没有意义", "100, 0, 基期值或报送值不为正，年均变化率没有意义", "95以上, 96, 基期值或报送值不是确定的数",
            "95, 96以上, 基期值或报送值不是确定的数"})
    void withoutATargetNothingIsComputedFromWhatIsNotPositiveOrNotExact(String base, String figure, String why) {
        Assessment a = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").from(base).reported("2021 " + figure).on(END_OF_2021);
        assertThat(a.methods()).extracting(MethodResult::index).containsOnly(new Outcome.None(why));
    }

    @Test
    void withoutABaselineOrAFigureNothingIsComputed() {
        OneIndicator indicator = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间");
        assertThat(indicator.reported("2021 100").on(END_OF_2021).methods()).extracting(MethodResult::index).containsOnly(new Outcome.None("缺基期值"));
        assertThat(OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").from("100").reported("2021 ——").on(END_OF_2021).methods())
                .extracting(MethodResult::index).containsOnly(new Outcome.None("没有可用于评价的数据"));
    }

    private static String score(MethodResult result) {
        return Objects.requireNonNull(result.score()).setScale(3, RoundingMode.HALF_UP).add(BigDecimal.ZERO).toPlainString();
    }
}
