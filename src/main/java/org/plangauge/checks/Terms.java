package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.plangauge.plan.CheckExpression;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Responsibility;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Bound;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/** The figures that the plan's {@link CrossCheck}s name, as they stand. */
final class Terms {

    private final Plan plan;
    private final Standing standing;

    Terms(Plan plan, Standing standing) {
        this.plan = plan;
        this.standing = standing;
    }

    /**
     * The value of a term.
     *
     * @param words   what it is, for sentences: {@code 研发经费支出占比2021年}
     * @param sources the figures it was made of; empty for a baseline that the plan prints
     */
    record Found(BigDecimal value, String words, List<Standing.Number> sources) {}

    private record Named(FormSheet form, String name, Responsibility responsibility, Optional<Stated> baseline) {}

    private Named named(String code) {
        return plan.indicator(code).map(i -> new Named(FormSheet.INDICATORS, i.name(), i.responsibility(), i.statedBaseline()))
                .or(() -> plan.auxiliary(code).map(s -> new Named(FormSheet.INDICATORS, s.name(), s.responsibility(), Optional.empty())))
                .or(() -> plan.commitments().stream().filter(c -> c.code().equals(code)).findFirst()
                .map(c -> new Named(FormSheet.COMMITMENTS, c.subject(), c.responsibility(), Optional.empty()))).orElseThrow();
    }

    /** The periods of the plan in which any of {@code terms} has a figure, and those that look back at one. */
    SortedSet<Period> periods(List<CheckExpression.Term> terms) {
        TreeSet<Period> periods = new TreeSet<>();
        terms.stream().map(CheckExpression.Term::code).distinct().forEach(code -> periods.addAll(standing.periods(named(code).form(), code)));
        periods.removeIf(p -> p.from() < plan.firstYear() || p.to() > plan.lastYear());
        return periods;
    }

    /** What {@code term} is for {@code period}; empty where a figure of it is missing or no plain number. */
    Optional<Found> find(CheckExpression.Term term, Period period) {
        Named named = named(term.code());
        return switch (term.time()) {
            case SAME -> at(term, named, period, period.inWords());
            case YEAR_BEFORE -> before(period).flatMap(p -> at(term, named, p, p.inWords()));
            case BASELINE -> baseline(term, named, "基期");
            case SO_FAR -> soFar(term, named, period);
        };
    }

    private Optional<Found> at(CheckExpression.Term term, Named named, Period period, String when) {
        if (period.equals(Period.year(plan.baselineYear())) && named.baseline().isPresent() && term.department().isEmpty()) {
            return baseline(term, named, when);
        }
        return number(term, named, period).map(n -> new Found(n.stated().number(), words(term, named, when), List.of(n)));
    }

    private Optional<Found> baseline(CheckExpression.Term term, Named named, String when) {
        return named.baseline().isPresent()
                ? named.baseline().filter(b -> b.bound() == Bound.EXACT).map(b -> new Found(b.number(), words(term, named, when), List.of()))
                : number(term, named, Period.year(plan.baselineYear())).map(n -> new Found(n.stated().number(), words(term, named, when), List.of(n)));
    }

    private Optional<Found> soFar(CheckExpression.Term term, Named named, Period period) {
        List<Standing.Number> numbers = new ArrayList<>();
        for (int year = plan.firstYear(); year < period.to() || year == period.to() && period.isYear(); year++) {
            Optional<Standing.Number> number = number(term, named, Period.year(year));
            if (number.isEmpty() || period.isSpan()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        if (period.isFirstHalf()) {
            Optional<Standing.Number> half = number(term, named, period);
            if (half.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(half.get());
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Found(numbers.stream().map(n -> n.stated().number()).reduce(BigDecimal.ZERO,
                BigDecimal::add), words(term, named, "截至" + period.inWords() + "累计"), numbers));
    }

    private Optional<Standing.Number> number(CheckExpression.Term term, Named named, Period period) {
        return term.department().isEmpty() ? standing.exact(named.form(), term.code(), period, named.responsibility())
                : standing.of(named.form(), term.code(), period, term.department()).filter(n -> n.stated().bound() == Bound.EXACT);
    }

    private static String words(CheckExpression.Term term, Named named, String when) {
        return (term.department().isEmpty() ? "" : term.department() + "所报") + named.name() + when;
    }

    private static Optional<Period> before(Period period) {
        return period.isSpan() ? Optional.empty() : Optional.of(period.isYear() ? Period.year(period.to() - 1) : Period.firstHalf(period.to() - 1));
    }
}
