package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;

/** Other offices' methods come out at the numbers their papers give, and none invents what is missing. */
class OtherMethodsTest {

    private static final ReportDue END_OF_2023 = new ReportDue(ReportType.ANNUAL, LocalDate.of(2023, 12, 31));

    @Test
    void aGrowingLevelFallsShortByEveryMethod() {
        List<MethodResult> results = OneIndicator.of(Measure.LEVEL,
                "120").from("100").reported("2021 103, 2022 107, 2023 110").on(END_OF_2023).methods();
        assertThat(results).extracting(OtherMethodsTest::said).containsExactly("GROWTH_RATIO 0.8692 中等进展", "OPEN_SDG 0.8692 中等进展", "PROJECTED_SHARE 0.8608 有所进展",
                "CURRENT_STATUS 5.0000 接近目标",
                "ANTICIPATED_PROGRESS 8.4322 需加快");
        assertThat(score(results.get(0))).isEqualTo("1.923");
        assertThat(score(results.get(1))).isEqualTo("1.923");
        assertThat(results.get(2).score()).isNull();
    }

    @Test
    void aFallingLevelThatADivisionOfLevelsWouldCallExceededIsInsufficient() {
        List<MethodResult> results = OneIndicator.of(Measure.LEVEL,
                "0.519以下").from("0.600").reported("2023 0.570").on(END_OF_2023).methods();
        assertThat(results.subList(0, 3)).extracting(OtherMethodsTest::said).containsExactly("GROWTH_RATIO 0.5930 进展不足",
                "OPEN_SDG 0.5930 有限进展", "PROJECTED_SHARE 0.6069 有所进展");
        assertThat(score(results.get(0))).isEqualTo("-0.029");
        assertThat(score(results.get(1))).isEqualTo("-0.029");
    }

    @Test
    void aTargetOfZeroHasNoRateAndNoSubstituteIsInvented() {
        List<MethodResult> results = OneIndicator.of(Measure.LEVEL, "0以下").from("5").reported("2023 2").on(END_OF_2023).methods();
        assertThat(results.getFirst().index()).isEqualTo(new Outcome.None("基期值、报送值或目标不为正，年均变化率没有意义"));
        assertThat(said(results.get(3))).isEqualTo("CURRENT_STATUS 6.0000 接近目标");
    }

    @ParameterizedTest
    @CsvSource({"99.9, GROWTH_RATIO -0.1674 偏离目标", "100.7, GROWTH_RATIO 1.1686 显著进展"})
    void aNearlyFlatTargetIsWarnedOf(String figure, String expected) {
        MethodResult ratio = OneIndicator.of(Measure.LEVEL, "101").from("100").reported("2023 "
                + figure).on(END_OF_2023).methods().getFirst();
        assertThat(said(ratio)).isEqualTo(expected);
        assertThat(ratio.note()).isEqualTo("目标与基期接近，变化率之比很不稳定");
    }

    @Test
    void whereTheyDisagreeWithOursTheySayWhy() {
        List<MethodResult> results = OneIndicator.of(Measure.LEVEL, "200").from("100").reported("2022 131").on(MID_TERM).methods();
        assertThat(OneIndicator.of(Measure.LEVEL, "200").from("100").reported("2022 131").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(results.get(2).rating()).isEqualTo("按期");
        assertThat(results.get(2).note()).isEqualTo("与本报告结论不同：该方法把目前的变化率延续到期末再比较");
    }

    @Test
    void theyDoNotApplyWithoutABaselineOrToRates() {
        assertThat(OneIndicator.of(Measure.LEVEL,
                "200").reported("2022 131").on(MID_TERM).methods()).extracting(MethodResult::index).containsOnly(new Outcome.None("缺基期值"));
        assertThat(OneIndicator.of(Measure.LEVEL,
                "98").from("95以上").reported("2022 96").on(MID_TERM).methods()).extracting(MethodResult::index)
                .containsOnly(new Outcome.None("基期值或报送值不是确定的数"));
        assertThat(OneIndicator.of(Measure.AVERAGE_GROWTH, "6.5").reported("2021 8").on(MID_TERM).methods()).extracting(MethodResult::index)
                .containsOnly(new Outcome.None("指标本身是变化率，变化率的变化率没有意义"));
    }

    @ParameterizedTest
    @CsvSource({"50, 100, 0.9539", "96, 100, 0.1658", "99, 100, 0.0436", "100, 100, 0.0000", "6, 5, 0.6287", "10, 5, 1.0000", "11, 5, 1.0000"})
    void nearANaturalLimitLessIsAskedOf(BigDecimal base, BigDecimal limit, String factor) {
        assertThat(TrendMethods.limitFactor(base, limit).setScale(4, RoundingMode.HALF_UP)).isEqualTo(factor);
        assertThat(TrendMethods.limitFactor(base, null)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aLevelNearItsLimitIsClassedByWhatIsStillPossible() {
        List<MethodResult> results = OneIndicator.of(Measure.ASSIGNED, "完成省市目标").from("96").plausible("0", "100").reported("2023 98")
                .on(END_OF_2023).methods();
        assertThat(said(results.get(1))).isEqualTo("OPEN_SDG 0.0069 明显进展");
        assertThat(results.get(1).index().amount().orElseThrow().setScale(5, RoundingMode.HALF_UP)).isEqualTo("0.00690");
        assertThat(score(results.get(1))).isEqualTo("5.000");
        assertThat(results.get(1).note()).isEqualTo("接近自然极限，阈值按系数0.1658缩小");
    }

    @Test
    void withoutATargetTheSameChangeHasThreeNames() {
        List<MethodResult> results = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").from("100").reported("2023 101.2")
                .on(END_OF_2023).methods();
        assertThat(results.subList(0, 3)).extracting(OtherMethodsTest::said).containsExactly("GROWTH_RATIO 0.0040 中等进展",
                "OPEN_SDG 0.0040 有限进展", "PROJECTED_SHARE 0.0040 偏离轨道");
        assertThat(results.get(3).index()).isEqualTo(new Outcome.None("没有数值目标"));
    }

    private static String score(MethodResult result) {
        return Objects.requireNonNull(result.score()).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private static String said(MethodResult result) {
        return result.method() + " " + result.index().amount().orElseThrow().setScale(4, RoundingMode.HALF_UP) + " " + result.rating();
    }
}
