package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.Optional;

import org.plangauge.plan.Requirement;
import org.plangauge.value.Bound;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 达到: the level of the latest period. Completion (a − b)/(T − b); needed a year (T − a)/n; end value
 * b + (a − b)·N/k, linear. Without a baseline only reached or not can be said.
 */
final class Level {

    private Level() {}

    static Judgement judge(Case c) {
        Optional<Period> latest = c.latest();
        if (latest.isEmpty()) {
            return Judgement.notAssessable(c.nothingReported());
        }
        Period at = latest.get();
        Stated a = c.series().stated(at).orElseThrow();
        Requirement target = c.target();
        Comparison met = target.metBy(a);
        Optional<String> tooEarly = c.shortOfTheEnd(at);
        if (tooEarly.isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, tooEarly.get(), at, a);
        }
        Outcome degree = degree(c, a);
        Outcome.Value pace = c.timeProgress(at);
        if (met == Comparison.CANNOT_TELL && c.finale()) {
            return c.cannotTell(at, a);
        }
        String stand = at.inWords() + "为" + c.reported(a);
        return verdict(c, at, a, met, degree, pace, stand).degree(degree, pace).outlook(required(c, at, a, met), projected(c, at, a));
    }

    private static Judgement verdict(Case c, Period at, Stated a, Comparison met, Outcome degree, Outcome.Value pace, String stand) {
        if (c.finale()) {
            return Judgement.of(c.finalVerdict(a), stand + c.promised(), at, a);
        }
        if (met == Comparison.MET) {
            return Judgement.of(Verdict.REACHED_EARLY, stand + "，已达到规划目标", at, a);
        }
        Optional<Judgement> ofYear = c.againstYear(at, a, "为", "", a);
        if (ofYear.isPresent()) {
            return ofYear.get();
        }
        if (!paced(c, a, degree, pace) && (degree instanceof Outcome.Value || met == Comparison.CANNOT_TELL)) {
            return c.cannotTell(at, a);
        }
        if (degree instanceof Outcome.Value value) {
            return Judgement.of(c.paceVerdict(value.number(), pace.number()),
                    stand + "，完成程度" + Case.percent(value.number()) + "，时间进度" + Case.percent(pace.number()) + baselineTaken(c), at, a);
        }
        if (c.baseline() == null) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, "缺基期值，" + stand + "，尚未达到目标，无法判断进度", at, a);
        }
        return Judgement.of(c.yearVerdict(a, c.target()), "基期值" + c.reported(c.baseline()) + "已达到目标，" + stand + "，退到目标以外", at, a);
    }

    /** {@code 96以上} may not tell whether 98 is reached, and yet be on the way to it for certain; {@code 96以下} may be too far off. */
    private static boolean paced(Case c, Stated a, Outcome degree, Outcome.Value pace) {
        return degree instanceof Outcome.Value value && c.certain(c.paceVerdict(value.number(), pace.number()), a);
    }

    /** A baseline with a bound ({@code 95以上}) is taken as its number, and that is said. */
    private static String baselineTaken(Case c) {
        Stated b = c.baseline();
        return b == null || b.bound() == Bound.EXACT ? "" : "（基期值“" + b.verbatim().strip() + "”按" + b.number().toPlainString() + "计算）";
    }

    private static Outcome degree(Case c, Stated a) {
        if (c.baseline() == null) {
            return new Outcome.None("缺基期值");
        }
        BigDecimal level = c.surely(a).orElse(a.number());
        BigDecimal b = c.baseline().number();
        BigDecimal way = c.target().number().subtract(b);
        boolean ahead = c.target().floor() ? way.signum() > 0 : way.signum() < 0;
        if (!ahead) {
            return new Outcome.None("基期值已达到目标，不计算完成程度");
        }
        return new Outcome.Value(Decimals.divide(level.subtract(b), way), "(" + level.toPlainString() + "−" + b.toPlainString() + ")÷("
                + c.target().number().toPlainString() + "−" + b.toPlainString() + ")");
    }

    private static Outcome required(Case c, Period at, Stated a, Comparison met) {
        int left = c.halves() - at.halvesSince(c.firstYear());
        if (c.finale() || left == 0) {
            return new Outcome.None("规划期已满");
        }
        if (met == Comparison.MET) {
            return new Outcome.None("目标已达到");
        }
        Optional<BigDecimal> level = c.surely(a);
        if (level.isEmpty()) {
            return new Outcome.None("报送值没有界限");
        }
        BigDecimal gap = c.target().number().subtract(level.get());
        return new Outcome.Value(Decimals.divide(gap.multiply(BigDecimal.TWO), BigDecimal.valueOf(left)),
                "(" + c.target().number().toPlainString() + "−" + level.get().toPlainString() + ")÷" + Case.years(left));
    }

    private static Outcome projected(Case c, Period at, Stated a) {
        Optional<BigDecimal> level = c.surely(a);
        if (c.finale()) {
            return new Outcome.None("规划期已满");
        }
        if (c.baseline() == null || level.isEmpty()) {
            return new Outcome.None(c.baseline() == null ? "缺基期值" : "报送值没有界限");
        }
        BigDecimal b = c.baseline().number();
        BigDecimal gone = level.get().subtract(b);
        int past = at.halvesSince(c.firstYear());
        return new Outcome.Value(b.add(Decimals.divide(gone.multiply(BigDecimal.valueOf(c.halves())), BigDecimal.valueOf(past))),
                b.toPlainString() + "+(" + level.get().toPlainString() + "−" + b.toPlainString() + ")×" + Case.years(c.halves()) + "÷"
                + Case.years(past));
    }
}
