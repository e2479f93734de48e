package org.plangauge.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.plangauge.value.Bound;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * Other offices' methods for a level with a baseline and a numeric target, by their published formulas: y₀ baseline, y latest,
 * T target, k years so far, N years of the plan.
 *
 * <ul>
 * <li>Eurostat: R = CAGR(y₀→y) / CAGR(y₀→T); from 0.95 significant, from 0.60 moderate, from 0 insufficient progress.
 * <li>Open SDG: the same ratio; from 0.95 substantial, from 0.60 moderate, from 0 limited, else deterioration.
 * <li>UNSD, as EUSTAT applies it: (y·(1+CAGR)^(N−k) − y₀)/(T − y₀); from 0.95 on track, from 0.10 some progress.
 * <li>UN ESCAP current status: 10·(y − y₀)/(T − y₀).
 * <li>UN ESCAP anticipated progress: the same with the end value of a straight line through all years, weighted by
 * N/(years left): above 9 maintain, above 0 accelerate, else reverse.
 * </ul>
 *
 * None invents a substitute for a zero or missing baseline: where a formula has no meaning the method does not apply.
 */
final class OtherMethods {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final MathContext SETTLED = new MathContext(25);
    /** Below this required change a year, ratios of rates say little. */
    private static final BigDecimal NEARLY_FLAT = new BigDecimal("0.005");

    private final Case c;
    private final BigDecimal base;
    private final BigDecimal now;
    private final BigDecimal goal;
    private final Period at;
    private final Verdict ours;

    private OtherMethods(Case c, BigDecimal base, BigDecimal now, BigDecimal goal, Period at, Verdict ours) {
        this.c = c;
        this.base = base;
        this.now = now;
        this.goal = goal;
        this.at = at;
        this.ours = ours;
    }

    /** For a level; all of them say why they do not apply where anything they need is missing. */
    static List<MethodResult> ofLevel(Case c, Judgement judged) {
        String obstacle = obstacle(c, judged);
        if (!obstacle.isEmpty()) {
            return notApplicable(obstacle);
        }
        OtherMethods methods = new OtherMethods(c, c.baseline().number(), judged.achieved().number(), c.target().number(), judged.latest(),
                judged.verdict());
        return List.of(methods.growthRatio(MethodResult.Method.GROWTH_RATIO), methods.growthRatio(MethodResult.Method.OPEN_SDG),
                methods.projectedShare(), methods.currentStatus(), methods.anticipatedProgress());
    }

    /** For what is measured otherwise: a rate, a sum, a statement. */
    static List<MethodResult> notApplicable(String why) {
        List<MethodResult> results = new ArrayList<>();
        for (MethodResult.Method method : MethodResult.Method.values()) {
            results.add(MethodResult.none(method, why));
        }
        return results;
    }

    private static String obstacle(Case c, Judgement judged) {
        if (judged.achieved() == null || judged.latest() == null || judged.latest().isSpan()) {
            return "没有可用于评价的数据";
        }
        if (c.baseline() == null) {
            return "缺基期值";
        }
        if (c.baseline().bound() != Bound.EXACT || judged.achieved().bound() != Bound.EXACT) {
            return "基期值或报送值不是确定的数";
        }
        BigDecimal way = c.target().number().subtract(c.baseline().number());
        boolean ahead = c.target().floor() ? way.signum() > 0 : way.signum() < 0;
        return ahead ? "" : "基期值已达到目标";
    }

    /** The ratio of rates, as Eurostat and as Open SDG class and score it. */
    private MethodResult growthRatio(MethodResult.Method method) {
        if (!positive()) {
            return MethodResult.none(method, "基期值、报送值或目标不为正，年均变化率没有意义");
        }
        BigDecimal needed = yearly(base, goal, c.halves());
        BigDecimal ratio = Decimals.divide(yearly(base, now, past()), needed);
        Outcome index = new Outcome.Value(ratio, "((" + now.toPlainString() + "÷" + base.toPlainString() + ")^(1÷" + Case.years(past())
                + ")−1)÷((" + goal.toPlainString() + "÷" + base.toPlainString() + ")^(1÷" + Case.years(c.halves()) + ")−1)");
        String note = needed.abs().compareTo(NEARLY_FLAT) < 0 ? "目标与基期接近，变化率之比很不稳定" : disagreement(atLeast(ratio, "0.95"),
                "该方法比较变化率，本报告比较完成程度与时间进度");
        boolean eurostat = method == MethodResult.Method.GROWTH_RATIO;
        return new MethodResult(method, index, eurostat ? eurostatScore(ratio) : openSdgScore(ratio), eurostat ? eurostatClass(ratio)
                : openSdgClass(ratio), note);
    }

    private static String eurostatClass(BigDecimal ratio) {
        return atLeast(ratio, "0.95") ? "显著进展" : atLeast(ratio, "0.60") ? "中等进展" : ratio.signum() >= 0 ? "进展不足" : "偏离目标";
    }

    private String openSdgClass(BigDecimal ratio) {
        boolean reached = c.target().floor() ? now.compareTo(goal) >= 0 : now.compareTo(goal) <= 0;
        return reached ? "已达到" : atLeast(ratio, "0.95") ? "明显进展" : atLeast(ratio, "0.60") ? "中等进展" : ratio.signum() >= 0 ? "有限进展"
                : "恶化";
    }

    /** From −5 at −60 % to 0 at 60 %, and on to 5 at 130 %. */
    private static BigDecimal eurostatScore(BigDecimal ratio) {
        BigDecimal percent = ratio.movePointRight(2);
        BigDecimal sixty = BigDecimal.valueOf(60);
        BigDecimal score = atLeast(ratio, "0.60") ? Decimals.divide(FIVE.multiply(percent.subtract(sixty)), BigDecimal.valueOf(70))
                : Decimals.divide(FIVE.multiply(percent.add(sixty)), BigDecimal.valueOf(120)).subtract(FIVE);
        return score.max(FIVE.negate()).min(FIVE);
    }

    private static BigDecimal openSdgScore(BigDecimal ratio) {
        return atLeast(ratio, "0.6") ? new BigDecimal("7.1429").multiply(ratio).subtract(new BigDecimal("4.2857")).min(FIVE)
                : new BigDecimal("4.1667").multiply(ratio).subtract(new BigDecimal("2.5")).max(FIVE.negate());
    }

    private MethodResult projectedShare() {
        if (!positive()) {
            return MethodResult.none(MethodResult.Method.PROJECTED_SHARE, "基期值、报送值或目标不为正，年均变化率没有意义");
        }
        // y·(y/y₀)^((N−k)/k), in half-years
        BigDecimal end = now.multiply(Decimals.root(Decimals.divide(now, base).pow(c.halves() - past()), past()), Decimals.PRECISION);
        BigDecimal share = Decimals.divide(end.subtract(base), goal.subtract(base));
        String rating = atLeast(share, "0.95") ? "按期" : atLeast(share, "0.10") ? "有所进展" : "偏离轨道";
        return new MethodResult(MethodResult.Method.PROJECTED_SHARE, new Outcome.Value(share, "(" + now.toPlainString() + "×("
                + now.toPlainString() + "÷"
                + base.toPlainString() + ")^(" + Case.years(c.halves() - past()) + "÷" + Case.years(past()) + ")−" + base.toPlainString()
                        + ")÷(" + goal.toPlainString() + "−"
                + base.toPlainString() + ")"), null, rating, disagreement(atLeast(share, "0.95"), "该方法把目前的变化率延续到期末再比较"));
    }

    private MethodResult currentStatus() {
        BigDecimal index = TEN.multiply(Decimals.divide(now.subtract(base), goal.subtract(base)));
        return new MethodResult(MethodResult.Method.CURRENT_STATUS, new Outcome.Value(index, "10×(" + now.toPlainString() + "−"
                + base.toPlainString() + ")÷("
                + goal.toPlainString() + "−" + base.toPlainString() + ")"), null, index.compareTo(TEN) >= 0 ? "已达到" : index.signum() > 0 ? "接近目标"
                        : "倒退", "");
    }

    private MethodResult anticipatedProgress() {
        SortedMap<Integer, BigDecimal> points = points();
        if (points.size() < 2 || past() >= c.halves()) {
            return MethodResult.none(MethodResult.Method.ANTICIPATED_PROGRESS, past() >= c.halves() ? "规划期已满" : "数据点不足");
        }
        BigDecimal end = trendEnd(points);
        BigDecimal index = TEN.multiply(Decimals.divide(end.subtract(base), goal.subtract(base)));
        String rating = index.compareTo(BigDecimal.valueOf(9)) > 0 ? "保持" : index.signum() > 0 ? "需加快" : "需扭转";
        return new MethodResult(MethodResult.Method.ANTICIPATED_PROGRESS, new Outcome.Value(index, "10×(加权直线推算的期末值−" + base.toPlainString()
                + ")÷("
                + goal.toPlainString() + "−" + base.toPlainString() + ")"), null, rating,
                        disagreement(index.compareTo(BigDecimal.valueOf(9)) > 0, "该方法按各年数据的加权趋势推算期末"));
    }

    /** Half-years since the baseline with their exact figures. */
    private SortedMap<Integer, BigDecimal> points() {
        SortedMap<Integer, BigDecimal> points = new TreeMap<>();
        points.put(0, base);
        for (Period period : c.series().statedPeriods()) {
            Stated figure = c.series().stated(period).orElseThrow();
            if (!period.isSpan() && period.to() >= c.firstYear() && !c.superseded(period) && figure.bound() == Bound.EXACT
                    && period.compareTo(at) <= 0) {
                points.put(period.halvesSince(c.firstYear()), figure.number());
            }
        }
        return points;
    }

    /** The end value of the straight line with the least squares, a point weighing N over the years left after it. */
    private BigDecimal trendEnd(SortedMap<Integer, BigDecimal> points) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal times = BigDecimal.ZERO;
        BigDecimal values = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> point : points.entrySet()) {
            BigDecimal weight = weight(point.getKey());
            weights = weights.add(weight);
            times = times.add(weight.multiply(BigDecimal.valueOf(point.getKey())));
            values = values.add(weight.multiply(point.getValue()));
        }
        BigDecimal meanTime = Decimals.divide(times, weights);
        BigDecimal meanValue = Decimals.divide(values, weights);
        BigDecimal rise = BigDecimal.ZERO;
        BigDecimal run = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> point : points.entrySet()) {
            BigDecimal distance = BigDecimal.valueOf(point.getKey()).subtract(meanTime);
            rise = rise.add(weight(point.getKey()).multiply(distance).multiply(point.getValue().subtract(meanValue)));
            run = run.add(weight(point.getKey()).multiply(distance).multiply(distance));
        }
        BigDecimal slope = Decimals.divide(rise, run);
        // Several quotients have been rounded on the way; what is left of that must not show when the index is rounded down.
        return meanValue.add(slope.multiply(BigDecimal.valueOf(c.halves()).subtract(meanTime))).round(SETTLED);
    }

    private BigDecimal weight(int halvesSinceBaseline) {
        return Decimals.divide(BigDecimal.valueOf(c.halves()), BigDecimal.valueOf(c.halves() - halvesSinceBaseline));
    }

    private int past() {
        return at.halvesSince(c.firstYear());
    }

    private boolean positive() {
        return base.signum() > 0 && now.signum() > 0 && goal.signum() > 0;
    }

    /** CAGR from {@code base} to {@code value} over so many half-years: (value/y₀)^(2/halves) − 1. */
    static BigDecimal yearly(BigDecimal base, BigDecimal value, int halves) {
        return Decimals.root(Decimals.divide(value, base).pow(2), halves).subtract(BigDecimal.ONE);
    }

    private static boolean atLeast(BigDecimal number, String bound) {
        return number.compareTo(new BigDecimal(bound)) >= 0;
    }

    /** Says why only where the method calls good what we call lagging, or the other way round. */
    private String disagreement(boolean good, String why) {
        boolean oursIsGood = !ours.lagging() && ours != Verdict.NOT_ASSESSABLE;
        return ours != Verdict.NOT_ASSESSABLE && good != oursIsGood ? "与本报告结论不同：" + why : "";
    }

}
