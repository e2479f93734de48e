package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.value.Bound;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * The figures from the plan's first year on without a gap: the years one after another, the half-year at the end where its
 * year has no figure yet; or a span that the department states itself, where it reaches further than the years do.
 *
 * @param periods the years and the half-year in order; the one span alone
 * @param figures their figures, in the same order
 * @param beyond  a later period with a figure that a gap cuts off; null when there is none
 */
record Stretch(List<Period> periods, List<Stated> figures, @Nullable Period beyond) {

    static Optional<Stretch> of(Case c) {
        List<Period> periods = new ArrayList<>();
        int year = c.firstYear();
        while (year <= c.lastYear() && c.series().stated(Period.year(year)).isPresent()) {
            periods.add(Period.year(year++));
        }
        if (year <= c.lastYear() && c.series().stated(Period.firstHalf(year)).isPresent()) {
            periods.add(Period.firstHalf(year));
        }
        Optional<Period> span = c.series().statedPeriods().stream().filter(p -> p.isSpan()
                && p.from() == c.firstYear()).max(Period::compareTo);
        if (span.isPresent() && (periods.isEmpty() || span.get().end().isAfter(periods.getLast().end()))) {
            periods = List.of(span.get());
        }
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Period last = periods.getLast();
        Period beyond = c.latest().filter(p -> p.end().isAfter(last.end())).orElse(null);
        return Optional.of(new Stretch(List.copyOf(periods), periods.stream().map(p -> c.series().stated(p).orElseThrow()).toList(),
                beyond));
    }

    Period last() {
        return periods.getLast();
    }

    /** Half-years it covers. */
    int halves() {
        return periods.stream().mapToInt(Period::halves).sum();
    }

    /** Whether it is one figure for several years, as the department states it. */
    boolean isStatedSpan() {
        return periods.getFirst().isSpan();
    }

    /** What was computed from the numbers of the figures, with the bound that they leave it: at least, where one is only that. */
    Stated computed(BigDecimal number) {
        boolean more = figures.stream().anyMatch(f -> f.most() == null || f.upper() != null);
        boolean less = figures.stream().anyMatch(f -> f.least() == null);
        return Stated.of(number, more ? Bound.AT_LEAST : less ? Bound.AT_MOST : Bound.EXACT);
    }

    /** Whether one figure is only at least and another at most, so that nothing computed from both is certain. */
    boolean openBothWays() {
        return figures.stream().anyMatch(f -> f.most() == null || f.upper() != null) && figures.stream().anyMatch(f -> f.least() == null);
    }

    /** The latest figure that is not exact, to point at; the latest one when all are. */
    Stated vaguest() {
        return figures.stream().filter(f -> f.bound() != Bound.EXACT).reduce((one, other) -> other).orElse(figures.getLast());
    }

    /** What is missing between it and the figures beyond; empty when nothing is. */
    Optional<String> gap() {
        return beyond == null ? Optional.empty() : Optional.of("缺" + (last().isFirstHalf() ? last().to() : last().to() + 1) + "年数据");
    }

    /** Why nothing can be computed although there are figures: those of the first years are missing. */
    static String withoutBeginning(Case c) {
        return c.latest().isPresent() ? "缺" + c.firstYear() + "年数据" : c.nothingReported();
    }
}
