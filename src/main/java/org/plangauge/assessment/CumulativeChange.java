package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.Optional;

import org.plangauge.plan.Requirement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 累计变化: yearly changes in per cent, compounded and never added: A = 1 − ∏(1 − rᵢ). Completion A/T; needed a year
 * 1 − ((1 − T)/(1 − A))^(1/n); end value 1 − (1 − A)^(N/k). For a rise the signs turn.
 */
final class CumulativeChange {

    private CumulativeChange() {}

    static Judgement judge(Case c) {
        Optional<Stretch> found = Stretch.of(c);
        if (found.isEmpty()) {
            return Judgement.notAssessable(Stretch.withoutBeginning(c));
        }
        Stretch stretch = found.get();
        Growth growth = Growth.of(stretch, c.falling(), false);
        if (growth.broken()) {
            return Judgement.notAssessable("当年降幅达到或超过100%，无法连乘");
        }
        Period at = stretch.last();
        Stated change = stretch.periods().size() == 1 ? stretch.figures().getFirst() : stretch.computed(growth.change());
        String formula = stretch.periods().size() == 1 ? "" : c.falling() ? "1−" + growth.terms() : growth.terms() + "−1";
        BigDecimal target = c.target().number();
        Outcome degree = target.signum() == 0 ? new Outcome.None("目标为0，不计算完成程度")
                : new Outcome.Value(Decimals.divide(change.number(), target), c.show(change.number()) + "÷" + target.toPlainString());
        Outcome.Value pace = c.timeProgress(at);
        return verdict(c, stretch, growth, change, degree, pace).computedBy(formula).degree(degree, pace)
                .outlook(required(c, growth), projected(c, growth));
    }

    private static Judgement verdict(Case c, Stretch stretch, Growth growth, Stated change, Outcome degree, Outcome.Value pace) {
        Period at = stretch.last();
        Optional<String> obstacle = stretch.gap().or(() -> c.shortOfTheEnd(at));
        if (obstacle.isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, obstacle.get(), at, change);
        }
        Comparison met = c.target().metBy(change);
        boolean reached = c.target().floor() && growth.reached(goal(c)) && met == Comparison.MET;
        String stand = (at.isSpan() ? at.inWords() : "截至" + at.inWords()) + "累计" + (c.falling() ? "下降" : "上升") + c.show(change.number())
                + c.unit();
        Stated figure = stretch.figures().getLast();
        Optional<Judgement> ofYear = reached ? Optional.empty()
                : c.againstYear(at, figure, "为", "；" + stand, change);
        if (ofYear.isPresent()) {
            return ofYear.get();
        }
        if (met == Comparison.CANNOT_TELL && (c.finale() || !paced(c, change, degree, pace)) || stretch.openBothWays()) {
            return c.cannotTell(at, stretch.vaguest(), change);
        }
        if (c.finale()) {
            return Judgement.of(c.finalVerdict(change), stand + c.promised(), at, change);
        }
        if (reached) {
            return Judgement.of(Verdict.REACHED_EARLY, stand + "，已达到五年目标", at, change);
        }
        if (!(degree instanceof Outcome.Value value)) {
            return Judgement.of(met == Comparison.MET ? Verdict.ON_TRACK : Verdict.BEHIND, stand, at, change);
        }
        if (!paced(c, change, degree, pace)) {
            return c.cannotTell(at, stretch.vaguest(), change);
        }
        return Judgement.of(c.paceVerdict(value.number(), pace.number()),
                stand + "，完成程度" + Case.percent(value.number()) + "，时间进度" + Case.percent(pace.number()), at, change);
    }

    /** Whether the pace is kept, or missed, for certain. */
    private static boolean paced(Case c, Stated change, Outcome degree, Outcome.Value pace) {
        return degree instanceof Outcome.Value value && c.certain(c.paceVerdict(value.number(), pace.number()), change);
    }

    /** 1 − T, squared as {@link Growth} counts. */
    private static BigDecimal goal(Case c) {
        return Growth.factor(c.target().number(), c.falling()).pow(2);
    }

    private static Outcome required(Case c, Growth growth) {
        int left = c.halves() - growth.halves();
        if (c.finale() || left <= 0) {
            return new Outcome.None("规划期已满");
        }
        if (growth.reached(goal(c))) {
            return new Outcome.None("目标已达到");
        }
        BigDecimal goal = goal(c);
        String shape = "(" + Growth.factor(c.target().number(), c.falling()).toPlainString() + "÷(" + growth.terms() + "))^(1÷"
                + Case.years(left) + ")";
        return goal.signum() <= 0 ? new Outcome.None("目标降幅达到100%，无法按年分摊")
                : new Outcome.Value(growth.needed(goal, c.halves()), c.falling() ? "1−" + shape : shape + "−1");
    }

    private static Outcome projected(Case c, Growth growth) {
        if (c.finale()) {
            return new Outcome.None("规划期已满");
        }
        String shape = "(" + growth.terms() + ")^(" + Case.years(c.halves()) + "÷" + Case.years(growth.halves()) + ")";
        return new Outcome.Value(growth.changeOver(c.halves()), c.falling() ? "1−" + shape : shape + "−1");
    }
}
