package org.plangauge.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.plangauge.value.Bound;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Other offices' methods for a level without a number to reach, by the yearly change alone, turned so that more is better
 * (p = D·CAGR).
 *
 * <ul>
 * <li>Eurostat: from 1 % significant progress, from 0 moderate progress, from −1 % moderate movement away, else significant.
 * <li>Open SDG: from 1.5 %·C substantial, from 0.5 %·C moderate, from 0 limited, else deterioration. C shrinks near a natural
 * limit: 1 − (y₀/lim)^4.44 up to it, 1 − ((2·lim − y₀)/lim)^4.44 from it to twice it, else 1; without a limit 1.
 * <li>UNSD, as EUSTAT applies it: from 2 % on track, from 0.5 % some progress, else off track.
 * </ul>
 */
final class TrendMethods {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final BigDecimal change;
    private final String formula;
    private final Verdict ours;

    private TrendMethods(BigDecimal change, String formula, Verdict ours) {
        this.change = change;
        this.formula = formula;
        this.ours = ours;
    }

    /** @param limit what the level can never pass; null without one */
    static List<MethodResult> of(Case c, Verdict ours, @Nullable BigDecimal limit) {
        Optional<Period> latest = c.latest().filter(p -> !p.isSpan());
        Stated base = c.baseline();
        if (latest.isEmpty() || base == null) {
            return OtherMethods.notApplicable(base == null ? "缺基期值" : "没有可用于评价的数据");
        }
        Stated now = c.series().stated(latest.get()).orElseThrow();
        if (base.bound() != Bound.EXACT || now.bound() != Bound.EXACT) {
            return OtherMethods.notApplicable("基期值或报送值不是确定的数");
        }
        if (base.number().signum() <= 0 || now.number().signum() <= 0) {
            return OtherMethods.notApplicable("基期值或报送值不为正，年均变化率没有意义");
        }
        int halves = latest.get().halvesSince(c.firstYear());
        BigDecimal growth = OtherMethods.yearly(base.number(), now.number(), halves);
        String formula = "(" + now.number().toPlainString() + "÷" + base.number().toPlainString() + ")^(1÷" + Case.years(halves) + ")−1";
        TrendMethods methods = new TrendMethods(c.moreIsBetter() ? growth : growth.negate(), c.moreIsBetter() ? formula : "−(" + formula
                + ")", ours);
        String noGoal = "没有数值目标";
        return List.of(methods.eurostat(), methods.openSdg(limitFactor(base.number(), limit)), methods.unsd(),
                MethodResult.none(MethodResult.Method.CURRENT_STATUS, noGoal), MethodResult.none(MethodResult.Method.ANTICIPATED_PROGRESS, noGoal));
    }

    private MethodResult eurostat() {
        String rating = atLeast("0.01") ? "显著进展" : atLeast("0") ? "中等进展" : atLeast("-0.01") ? "中等偏离" : "显著偏离";
        BigDecimal score = change.movePointRight(2).multiply(new BigDecimal("2.5")).max(FIVE.negate()).min(FIVE);
        return result(MethodResult.Method.GROWTH_RATIO, score, rating);
    }

    private MethodResult openSdg(BigDecimal factor) {
        BigDecimal substantial = factor.multiply(new BigDecimal("0.015"));
        BigDecimal moderate = factor.multiply(new BigDecimal("0.005"));
        String rating = change.compareTo(substantial) >= 0 ? "明显进展" : change.compareTo(moderate) >= 0 ? "中等进展"
                : change.signum() >= 0 ? "有限进展" : "恶化";
        MethodResult result = result(MethodResult.Method.OPEN_SDG, openSdgScore(factor, substantial, moderate), rating);
        return factor.compareTo(BigDecimal.ONE) == 0 ? result : new MethodResult(result.method(), result.index(), result.score(), rating,
                join("接近自然极限，阈值按系数" + factor.setScale(4, RoundingMode.HALF_UP).toPlainString() + "缩小", result.note()));
    }

    private BigDecimal openSdgScore(BigDecimal factor, BigDecimal substantial, BigDecimal moderate) {
        if (change.signum() < 0) {
            return change.multiply(BigDecimal.valueOf(125)).subtract(new BigDecimal("2.5")).max(FIVE.negate());
        }
        if (factor.signum() == 0) {
            return FIVE;
        }
        BigDecimal scaled = Decimals.divide(change, factor);
        if (change.compareTo(moderate) < 0) {
            return scaled.multiply(BigDecimal.valueOf(500)).subtract(new BigDecimal("2.5"));
        }
        return change.compareTo(substantial) < 0 ? scaled.multiply(BigDecimal.valueOf(250)).subtract(new BigDecimal("1.25"))
                : scaled.multiply(BigDecimal.valueOf(500)).subtract(FIVE).min(FIVE);
    }

    private MethodResult unsd() {
        return result(MethodResult.Method.PROJECTED_SHARE, null, atLeast("0.02") ? "按期" : atLeast("0.005") ? "有所进展" : "偏离轨道");
    }

    private MethodResult result(MethodResult.Method method, @Nullable BigDecimal score, String rating) {
        boolean good = change.signum() >= 0;
        boolean oursIsGood = !ours.lagging();
        String note = ours != Verdict.NOT_ASSESSABLE && good != oursIsGood ? "与本报告结论不同：该方法只看年均变化的方向和快慢，不看目标" : "";
        return new MethodResult(method, new Outcome.Value(change, formula), score, rating, note);
    }

    private boolean atLeast(String bound) {
        return change.compareTo(new BigDecimal(bound)) >= 0;
    }

    /** C: how much room the baseline leaves to a natural limit. */
    static BigDecimal limitFactor(BigDecimal base, @Nullable BigDecimal limit) {
        if (limit == null || limit.signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal twice = limit.multiply(BigDecimal.TWO);
        if (base.compareTo(twice) >= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal near = base.compareTo(limit) <= 0 ? base : twice.subtract(base);
        // x^4.44 as the 25th root of x^111
        BigDecimal power = Decimals.root(Decimals.divide(near, limit).pow(111, Decimals.PRECISION), 25);
        return BigDecimal.ONE.subtract(power);
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + "；" + other;
    }
}
