package org.plangauge.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plangauge.plan.Measure;
import org.plangauge.plan.Target;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 相对: measured as the indicator it refers to, over the same periods; it holds when the difference has the right sign.
 * Rates are averaged geometrically over the years both have from the first on, a span stated by both counts as such;
 * levels are compared in the latest period that both have; 基本同步 may stay below by the plan's tolerance, and a margin in the
 * target's words (高于全省平均2个百分点) has to be there in full. There is no degree and no rate to reach.
 */
final class Relative {

    private static final Outcome NONE = new Outcome.None("相对类指标，不计算");

    private Relative() {}

    /**
     * @param c         the indicator
     * @param reference the indicator it refers to, with its figures
     * @param measure   how that one is measured
     * @param name      how that one is called in sentences
     * @param target    how the two shall stand to each other
     */
    static Judgement judge(Case c, Case reference, Measure measure, String name, Target.Relative target) {
        boolean rates = measure == Measure.AVERAGE_GROWTH;
        Optional<List<Period>> common = rates ? commonStretch(c, reference) : commonLatest(c, reference);
        if (common.isEmpty()) {
            boolean own = c.latest().isPresent();
            return Judgement.notAssessable(own ? "“" + name + "”缺同期数据，无法比较" : c.nothingReported());
        }
        Period at = common.get().getLast();
        if (c.shortOfTheEnd(at).isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, "与“" + name + "”的同期数据只到" + at.inWords(), at, null);
        }
        Optional<Period> gap = rates ? gap(c, reference, common.get()) : Optional.empty();
        if (gap.isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, "“" + name + "”缺" + gap.get().inWords() + "数据", at, null);
        }
        BigDecimal own = value(c, common.get(), rates);
        BigDecimal other = value(reference, common.get(), rates);
        BigDecimal difference = own.subtract(other);
        BigDecimal margin = target.margin();
        boolean holds = switch (target.relation()) {
            case ABOVE -> margin.signum() == 0 ? difference.signum() > 0 : difference.compareTo(margin) >= 0;
            case NOT_BELOW -> difference.signum() >= 0;
            case NEARLY -> difference.compareTo(other.abs().multiply(c.tolerances().shortfall()).movePointLeft(2).negate()) >= 0;
            case BELOW -> margin.signum() == 0 ? difference.signum() < 0 : difference.compareTo(margin.negate()) <= 0;
            case NOT_ABOVE -> difference.signum() <= 0;
        };
        Optional<Stated> vague = vague(c, reference, common.get(), holds == target.relation().upwards());
        if (vague.isPresent()) {
            return c.cannotTell(at, vague.get(), Stated.exact(own));
        }
        Verdict verdict = c.finale() ? holds ? Verdict.MET : Verdict.MISSED : holds ? Verdict.ON_TRACK : Verdict.BEHIND;
        boolean several = common.get().size() > 1 || at.isSpan();
        String when = at.isSpan() ? at.inWords() : several ? common.get().getFirst().to() + "年至" + at.inWords() : at.inWords();
        String points = difference.signum() == 0 ? "二者持平"
                : (difference.signum() > 0 ? "高" : "低") + shortest(difference.abs(), c.decimals()) + (c.unit().symbol().equals("%")
                ? "个百分点" : c.unit().symbol());
        String reason = when + (several && rates ? "年均" : "") + shortest(own, c.decimals()) + c.unit() + "，“" + name + "”同期"
                + shortest(other, c.decimals()) + c.unit() + "，" + points;
        return Judgement.of(verdict, reason, at, Stated.exact(own)).computedBy(shortest(own, c.decimals()) + "−" + shortest(other,
                c.decimals()))
                .degree(NONE, NONE).outlook(NONE, NONE);
    }

    private static Optional<List<Period>> commonStretch(Case c, Case reference) {
        Optional<Stretch> own = Stretch.of(c);
        Optional<Stretch> other = Stretch.of(reference);
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        List<Period> common = own.get().periods().stream().takeWhile(p -> reference.series().stated(p).isPresent()).toList();
        return common.isEmpty() ? Optional.empty() : Optional.of(common);
    }

    /** A period in which one of the two has no figure although both have later ones; such a gap is never averaged over. */
    private static Optional<Period> gap(Case c, Case reference, List<Period> common) {
        List<Period> later = Stretch.of(c).orElseThrow().periods().stream().skip(common.size()).toList();
        boolean goesOn = later.stream().anyMatch(p -> reference.series().stated(p).isPresent());
        return goesOn ? Optional.of(later.getFirst()) : Optional.empty();
    }

    private static Optional<List<Period>> commonLatest(Case c, Case reference) {
        return c.series().statedPeriods().stream().filter(p -> p.to() >= c.firstYear() && reference.series().stated(p).isPresent())
                .max(Period::compareTo).map(List::of);
    }

    /**
     * A figure whose bound leaves open whether the comparison would turn out the other way.
     *
     * @param lower whether it would if the indicator were lower, or the other one higher
     */
    private static Optional<Stated> vague(Case c, Case reference, List<Period> common, boolean lower) {
        Predicate<Stated> more = f -> f.most() == null || f.upper() != null;
        Predicate<Stated> less = f -> f.least() == null;
        Stream<Stated> own = common.stream().map(p -> c.series().stated(p).orElseThrow()).filter(lower ? less : more);
        Stream<Stated> other = common.stream().map(p -> reference.series().stated(p).orElseThrow()).filter(lower ? more : less);
        return Stream.concat(own, other).findFirst();
    }

    private static BigDecimal value(Case c, List<Period> periods, boolean rates) {
        List<Stated> figures = periods.stream().map(p -> c.series().stated(p).orElseThrow()).toList();
        return rates && periods.size() > 1 ? Growth.of(new Stretch(periods, figures, null), c.falling(), true).average()
                : figures.getLast().number();
    }

    /** With the indicator's decimals, or as many more as it takes to tell a difference from nothing. */
    private static String shortest(BigDecimal number, int decimals) {
        int places = decimals;
        BigDecimal shown = number.setScale(places, RoundingMode.HALF_UP);
        while (shown.signum() == 0 && number.signum() != 0 && places < Decimals.PRECISION.getPrecision()) {
            shown = number.setScale(++places, RoundingMode.HALF_UP);
        }
        return (number.scale() <= decimals ? number : shown).toPlainString();
    }
}
