package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plangauge.plan.Requirement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 累计: the amounts of the years, summed. Completion Σ/T; needed a year (T − Σ)/n; end value Σ·N/k. A ceiling is the same
 * with less of it better. A sum with a year missing is a lower end: it can reach the target, never show that it is behind.
 */
final class Cumulative {

    private Cumulative() {}

    static Judgement judge(Case c) {
        Optional<Stretch> found = Stretch.of(c);
        if (found.isEmpty()) {
            return Judgement.notAssessable(Stretch.withoutBeginning(c));
        }
        Stretch stretch = found.get();
        Period at = stretch.last();
        BigDecimal total = stretch.figures().stream().map(Stated::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Stated sum = stretch.figures().size() == 1 ? stretch.figures().getFirst() : stretch.computed(total);
        String formula = stretch.figures().size() == 1 ? ""
                : stretch.figures().stream().map(f -> f.number().toPlainString()).collect(Collectors.joining("+"));
        BigDecimal target = c.target().number();
        Outcome degree = target.signum() == 0 ? new Outcome.None("目标为0，不计算完成程度")
                : new Outcome.Value(Decimals.divide(total, target), total.toPlainString() + "÷" + target.toPlainString());
        Outcome.Value pace = c.timeProgress(at);
        return verdict(c, stretch, sum, degree, pace).computedBy(formula).degree(degree, pace)
                .outlook(required(c, at, total), projected(c, at, total));
    }

    private static Judgement verdict(Case c, Stretch stretch, Stated sum, Outcome degree, Outcome.Value pace) {
        Period at = stretch.last();
        Comparison met = c.target().metBy(sum);
        boolean reached = met == Comparison.MET && c.target().floor();
        String stand = (at.isSpan() || stretch.periods().size() == 1 ? "" : "截至") + at.inWords() + (at.isSpan()
                || stretch.periods().size() > 1 ? "累计" : "为")
                + sum.number().toPlainString() + c.unit();
        Optional<String> obstacle = stretch.gap().or(() -> c.shortOfTheEnd(at));
        if (obstacle.isPresent() && !reached) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, obstacle.get() + "，" + stand, at, sum);
        }
        Stated figure = stretch.figures().getLast();
        Optional<Judgement> ofYear = reached ? Optional.empty()
                : c.againstYear(at, figure, "完成", "；" + stand, sum);
        if (ofYear.isPresent()) {
            return ofYear.get();
        }
        if (met == Comparison.CANNOT_TELL && (c.finale() || !paced(c, sum, degree, pace)) || stretch.openBothWays()) {
            return c.cannotTell(at, stretch.vaguest(), sum);
        }
        if (c.finale()) {
            return Judgement.of(c.finalVerdict(sum), stand + c.promised(), at, sum);
        }
        if (reached) {
            return Judgement.of(Verdict.REACHED_EARLY, stand + "，已达到五年累计目标", at, sum);
        }
        if (!(degree instanceof Outcome.Value value)) {
            return Judgement.of(met == Comparison.MET ? Verdict.ON_TRACK : Verdict.BEHIND, stand, at, sum);
        }
        boolean ceilingPassed = !c.target().floor() && met == Comparison.NOT_MET;
        if (!ceilingPassed && !paced(c, sum, degree, pace)) {
            return c.cannotTell(at, stretch.vaguest(), sum);
        }
        Verdict verdict = ceilingPassed ? Verdict.BEHIND : paceVerdict(c, value, pace);
        return Judgement.of(verdict, stand + "，完成程度" + Case.percent(value.number()) + "，时间进度" + Case.percent(pace.number()), at, sum);
    }

    private static Verdict paceVerdict(Case c, Outcome.Value degree, Outcome.Value pace) {
        return c.target().floor() ? c.paceVerdict(degree.number(), pace.number()) : c.paceVerdictOfCeiling(degree.number(), pace.number());
    }

    /** Whether the pace is kept, or missed, for certain. */
    private static boolean paced(Case c, Stated sum, Outcome degree, Outcome.Value pace) {
        return degree instanceof Outcome.Value value && c.certain(paceVerdict(c, value, pace), sum);
    }

    private static Outcome required(Case c, Period at, BigDecimal total) {
        int left = c.halves() - at.halvesSince(c.firstYear());
        if (c.finale() || left <= 0) {
            return new Outcome.None("规划期已满");
        }
        BigDecimal gap = c.target().number().subtract(total);
        if (gap.signum() <= 0) {
            return new Outcome.None(c.target().floor() ? "目标已达到" : "已超出控制总量");
        }
        return new Outcome.Value(Decimals.divide(gap.multiply(BigDecimal.TWO), BigDecimal.valueOf(left)),
                "(" + c.target().number().toPlainString() + "−" + total.toPlainString() + ")÷" + Case.years(left));
    }

    private static Outcome projected(Case c, Period at, BigDecimal total) {
        if (c.finale()) {
            return new Outcome.None("规划期已满");
        }
        int past = at.halvesSince(c.firstYear());
        return new Outcome.Value(Decimals.divide(total.multiply(BigDecimal.valueOf(c.halves())), BigDecimal.valueOf(past)),
                total.toPlainString() + "×" + Case.years(c.halves()) + "÷" + Case.years(past));
    }
}
