package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.Optional;

import org.plangauge.plan.Requirement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 年均增长: yearly growth, averaged geometrically: (∏(1+gᵢ))^(1/k) − 1. Completion is the average against T, and the pace
 * asks for all of T; needed in the years that remain: ((1+T)^N/∏(1+gᵢ))^(1/(N−k)) − 1; the end is the average going on.
 */
final class AverageGrowth {

    private AverageGrowth() {}

    static Judgement judge(Case c) {
        Optional<Stretch> found = Stretch.of(c);
        if (found.isEmpty()) {
            return Judgement.notAssessable(Stretch.withoutBeginning(c));
        }
        Stretch stretch = found.get();
        Growth growth = Growth.of(stretch, c.falling(), true);
        if (growth.broken()) {
            return Judgement.notAssessable("当年降幅达到或超过100%，无法计算年均");
        }
        Period at = stretch.last();
        Stated average = stretch.isStatedSpan() ? stretch.figures().getFirst() : stretch.computed(growth.average());
        String formula = stretch.isStatedSpan() ? "" : "(" + growth.terms() + ")^(1÷" + Case.years(growth.halves()) + ")−1";
        Judgement judged = verdict(c, stretch, growth, average).computedBy(formula);
        return judged.degree(degree(c, average), new Outcome.Value(BigDecimal.ONE, "年均值直接与目标比较")).outlook(required(c, growth), projected(c,
                average));
    }

    private static Judgement verdict(Case c, Stretch stretch, Growth growth, Stated average) {
        Period at = stretch.last();
        Optional<String> obstacle = stretch.gap().or(() -> c.shortOfTheEnd(at));
        if (obstacle.isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, obstacle.get(), at, average);
        }
        String stand = stand(c, stretch, average);
        Stated figure = stretch.figures().getLast();
        Optional<Judgement> ofYear = c.againstYear(at, figure, "为", "；" + stand, average);
        if (ofYear.isPresent()) {
            return ofYear.get();
        }
        Comparison met = c.target().metBy(average);
        if (met == Comparison.CANNOT_TELL || stretch.openBothWays()) {
            return c.cannotTell(at, stretch.vaguest(), average);
        }
        if (c.finale()) {
            return Judgement.of(c.finalVerdict(average), stand + c.promised(), at, average);
        }
        if (c.target().floor() && growth.reached(goal(c))) {
            return Judgement.of(Verdict.REACHED_EARLY, stand + "，累计增幅已达到五年目标的要求", at, average);
        }
        return Judgement.of(c.yearVerdict(average, c.target()), stand + c.promised(), at, average);
    }

    private static String stand(Case c, Stretch stretch, Stated average) {
        return stretch.isStatedSpan() ? stretch.last().inWords() + "年均" + c.reported(average)
                : stretch.periods().size() == 1 ? stretch.last().inWords() + "为" + c.reported(stretch.figures().getFirst())
                : stretch.periods().getFirst().to() + "年至" + stretch.last().inWords() + "年均" + c.show(average.number()) + c.unit();
    }

    /** (1+T)^N, squared as {@link Growth} counts. */
    private static BigDecimal goal(Case c) {
        return Growth.factor(c.target().number(), c.falling()).pow(c.halves(), Decimals.PRECISION);
    }

    private static Outcome degree(Case c, Stated average) {
        BigDecimal target = c.target().number();
        if (target.signum() <= 0 || !c.target().floor()) {
            return new Outcome.None("目标不是正的下限，不计算完成程度");
        }
        return c.surely(average).<Outcome>map(a -> new Outcome.Value(Decimals.divide(a, target), c.show(a) + "÷" + target.toPlainString()))
                .orElseGet(() -> new Outcome.None("报送值没有界限"));
    }

    private static Outcome required(Case c, Growth growth) {
        if (c.finale() || growth.halves() >= c.halves()) {
            return new Outcome.None("规划期已满");
        }
        BigDecimal needed = growth.needed(goal(c), c.halves());
        String sign = c.falling() ? "1−" : "";
        String minus = c.falling() ? "" : "−1";
        return new Outcome.Value(needed, sign + "(" + Growth.factor(c.target().number(), c.falling()).toPlainString() + "^"
                + Case.years(c.halves()) + "÷("
                + growth.terms() + (growth.terms().contains("×") || growth.halves() == 2 ? "" : "^" + Case.years(growth.halves()))
                        + "))^(1÷"
                + Case.years(c.halves() - growth.halves()) + ")" + minus);
    }

    private static Outcome projected(Case c, Stated average) {
        return c.finale() ? new Outcome.None("规划期已满") : new Outcome.Value(average.number(), "按目前年均延续");
    }
}
