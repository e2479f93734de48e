package org.plangauge.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

import org.plangauge.aggregation.Series;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Tolerances;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is judged: the figures of an indicator or commitment against what was promised, on one day.
 *
 * @param requirement  the target; null where there is no number to reach (assigned, relative, qualitative)
 * @param promise      the target in the plan's own words
 * @param moreIsBetter whether a larger figure is the better one
 * @param falling      whether growth and change are printed as declines
 * @param binding      约束性: no tolerance
 * @param baseline     b, with the year before {@code firstYear} as its period; null when nobody gives one
 * @param annualTarget the target broken down for the evaluation's year; null without one, and in final evaluations
 * @param finale       whether the plan is over and the final words apply
 * @param decimals     places of computed figures in sentences
 */
record Case(Series series, @Nullable Requirement requirement, String promise, boolean moreIsBetter, boolean falling, boolean binding,
        @Nullable Stated baseline,
        @Nullable AnnualTarget annualTarget, int firstYear, int lastYear, boolean finale, Tolerances tolerances, Unit unit, int decimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Requirement target() {
        if (requirement == null) {
            throw new IllegalStateException("this way of measuring needs a number to reach");
        }
        return requirement;
    }

    /** The plan's length in half-years: 10. */
    int halves() {
        return 2 * (lastYear - firstYear + 1);
    }

    /** τ at the end of {@code period}: 2022 is 2/5, the first half of 2023 is 2.5/5. */
    Outcome.Value timeProgress(Period period) {
        BigDecimal share = Decimals.divide(BigDecimal.valueOf(period.halvesSince(firstYear)), BigDecimal.valueOf(halves()));
        return new Outcome.Value(share, years(period.halvesSince(firstYear)) + "÷" + years(halves()));
    }

    /** Half-years as years, for formulas: 5 is {@code 2.5}. */
    static String years(int halves) {
        return Decimals.plain(Decimals.divide(BigDecimal.valueOf(halves), BigDecimal.TWO)).toPlainString();
    }

    /** Final evaluations: by the target alone. */
    Verdict finalVerdict(Stated achieved) {
        return finalVerdictAgainst(target(), achieved);
    }

    /** Final evaluations by another requirement than the plan's own, such as the last year's assigned value. */
    Verdict finalVerdictAgainst(Requirement ofEnd, Stated achieved) {
        return switch (ofEnd.metBy(achieved)) {
            case MET -> beyond(ofEnd, achieved, tolerances.exceeded()) ? Verdict.EXCEEDED : Verdict.MET;
            case NOT_MET -> near(ofEnd, achieved) ? Verdict.NEARLY_MET : Verdict.MISSED;
            case CANNOT_TELL -> Verdict.NOT_ASSESSABLE;
        };
    }

    /** Annual evaluations with a target for the year, and assigned targets: by that target alone. */
    Verdict yearVerdict(Stated figure, Requirement ofYear) {
        return switch (ofYear.metBy(figure)) {
            case MET -> beyond(ofYear, figure, tolerances.ahead()) ? Verdict.AHEAD : Verdict.ON_TRACK;
            case NOT_MET -> near(ofYear, figure) ? Verdict.ON_TRACK : Verdict.BEHIND;
            case CANNOT_TELL -> Verdict.NOT_ASSESSABLE;
        };
    }

    /** Annual and mid-term evaluations: the degree against the pace, where more of it is better. */
    Verdict paceVerdict(BigDecimal degree, BigDecimal pace) {
        if (degree.compareTo(share(pace, HUNDRED.add(tolerances.ahead()))) >= 0) {
            return Verdict.AHEAD;
        }
        BigDecimal least = binding ? pace : share(pace, HUNDRED.subtract(tolerances.shortfall()));
        return degree.compareTo(least) >= 0 ? Verdict.ON_TRACK : Verdict.BEHIND;
    }

    /** The same where it is a ceiling that is being used up, and less of it is better. */
    Verdict paceVerdictOfCeiling(BigDecimal degree, BigDecimal pace) {
        if (degree.compareTo(share(pace, HUNDRED.subtract(tolerances.ahead()))) <= 0) {
            return Verdict.AHEAD;
        }
        BigDecimal most = binding ? pace : share(pace, HUNDRED.add(tolerances.shortfall()));
        return degree.compareTo(most) <= 0 ? Verdict.ON_TRACK : Verdict.BEHIND;
    }

    private static BigDecimal share(BigDecimal number, BigDecimal percent) {
        return number.multiply(percent).movePointLeft(2);
    }

    /** Whether {@code figure} is beyond the target by {@code percent} of it, for certain. */
    private static boolean beyond(Requirement target, Stated figure, BigDecimal percent) {
        BigDecimal worst = target.floor() ? figure.least() : figure.most();
        BigDecimal margin = worst == null ? null : target.margin(worst);
        return margin != null && target.ceiling() == null && margin.movePointRight(2).compareTo(percent) >= 0;
    }

    /** Whether {@code figure} misses a target that leaves latitude by no more than the tolerance. */
    private boolean near(Requirement target, Stated figure) {
        BigDecimal worst = target.floor() ? figure.least() : figure.most();
        BigDecimal margin = worst == null ? null : target.margin(worst);
        return !binding && target.latitude() && margin != null && margin.movePointRight(2).negate().compareTo(tolerances.shortfall()) <= 0;
    }

    /** The requirement that the annual target sets for {@code period}; empty where none was broken down for it. */
    Optional<Requirement> requirementOf(Period period) {
        return annualTarget == null || !period.equals(Period.year(annualTarget.year())) ? Optional.empty()
                : Optional.of(Requirement.of(annualTarget.value(), moreIsBetter, false, tolerances.approximate()));
    }

    /**
     * The year's figure against the target broken down for it; empty where there is none for {@code at}.
     *
     * @param is       为 of a level or rate, 完成 of an amount
     * @param rest     what else there is to say, behind it; may be empty
     * @param achieved what has been achieved so far
     */
    Optional<Judgement> againstYear(Period at, Stated figure, String is, String rest, Stated achieved) {
        return requirementOf(at).map(ofYear -> ofYear.metBy(figure) == Comparison.CANNOT_TELL ? cannotTell(at, figure, achieved)
                : Judgement.of(yearVerdict(figure, ofYear), at.inWords() + is + reported(figure) + yearTarget() + rest, at, achieved));
    }

    /** For sentences: what was broken down for the year. */
    String yearTarget() {
        AnnualTarget target = Objects.requireNonNull(annualTarget);
        return "，年度分解目标为" + withUnit(target.value().verbatim());
    }

    /** A computed figure for sentences, rounded so that it never looks better than it is. */
    String show(BigDecimal number) {
        BigDecimal shown = requirement == null ? number.scale() <= decimals ? number : number.setScale(decimals, RoundingMode.HALF_UP)
                : Decimals.show(number, decimals, requirement.limit(), requirement.adverse());
        return shown.toPlainString();
    }

    /** A share as a percentage with one place, rounded down: 0.3996 is {@code 39.9%}. */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.FLOOR).toPlainString() + "%";
    }

    /** A figure with its unit, as reported. */
    String reported(Stated figure) {
        return withUnit(figure.verbatim().strip());
    }

    /** A figure as written, with the unit behind its number: {@code 98以上} is {@code 98%以上}. */
    private String withUnit(String text) {
        if (unit.symbol().isEmpty() || text.contains(unit.symbol())) {
            return text;
        }
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && !isBracket(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + unit.symbol() + text.substring(end);
    }

    private static boolean isBracket(char c) {
        return c == ']' || c == '〕' || c == '】';
    }

    /** For sentences: what the plan promised. */
    String promised() {
        return "，规划目标为" + withUnit(promise);
    }

    /** The number of {@code figure} that is surely reached: 98 of {@code 98以上} where more is better. */
    Optional<BigDecimal> surely(Stated figure) {
        return Optional.ofNullable(target().floor() ? figure.least() : figure.most());
    }

    /** Why there is nothing to judge: what the department wrote last, or that it wrote nothing. */
    String nothingReported() {
        return series.figures().keySet().stream().filter(p -> p.to() >= firstYear).reduce((one, other) -> other)
                .map(p -> p.inWords() + "数据" + series.missingReason(p)).orElse("规划期内数据未填报");
    }

    /** The latest period of the plan with a number, a half-year or span only where its last year has none; empty when there is none. */
    Optional<Period> latest() {
        return series.statedPeriods().stream().filter(p -> p.to() >= firstYear && !superseded(p)).max(Period::compareTo);
    }

    /** Whether it is a half-year or span whose last year has a figure of its own. */
    boolean superseded(Period period) {
        return !period.isYear() && series.stated(Period.year(period.to())).isPresent();
    }

    /** Why the final evaluation cannot use {@code latest}; empty when it reaches the plan's end. */
    Optional<String> shortOfTheEnd(Period latest) {
        return finale && latest.halvesSince(firstYear) < halves() ? Optional.of("缺" + lastYear + "年数据，最新数据为" + latest.inWords())
                : Optional.empty();
    }

    /** Whether a verdict on {@code figure}'s number stands whatever its bound leaves open: that may be better, or worse. */
    boolean certain(Verdict verdict, Stated figure) {
        boolean more = figure.most() == null || figure.upper() != null;
        boolean less = figure.least() == null;
        return verdict.lagging() ? !(target().floor() ? more : less) : !(target().floor() ? less : more);
    }

    /** For a verdict that cannot be told from the figure as stated. */
    Judgement cannotTell(Period at, Stated achieved) {
        return cannotTell(at, achieved, achieved);
    }

    /** The same where {@code said} is one of several figures that {@code achieved} was computed from. */
    Judgement cannotTell(Period at, Stated said, Stated achieved) {
        return Judgement.of(Verdict.NOT_ASSESSABLE, "报送值“" + said.verbatim().strip() + "”不足以判断是否达到目标", at, achieved);
    }
}
