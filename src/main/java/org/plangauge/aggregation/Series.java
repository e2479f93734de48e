package org.plangauge.aggregation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * The figures of one indicator, auxiliary series or commitment, one a period, each with the workbooks it came from.
 *
 * @param figures       what counts for each period: a number, or the reason there is none. No entry: nothing was reported
 * @param disagreements figures of other departments for the same period that say something else
 */
public record Series(SortedMap<Period, SeriesFigure> figures, List<KnownFigure> disagreements) {

    /** Nothing was reported. */
    public static final Series EMPTY = new Series(new TreeMap<>(), List.of());

    public Series {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        disagreements = List.copyOf(disagreements);
    }

    /** The number for {@code period}; empty when there is none. */
    public Optional<Stated> stated(Period period) {
        return Optional.ofNullable(figures.get(period)).map(SeriesFigure::reading)
                .flatMap(r -> r instanceof Stated stated ? Optional.of(stated) : Optional.empty());
    }

    /** Whether two numbers for the same thing say something different. */
    public static boolean disagree(Reading one, Reading other) {
        return one instanceof Stated a && other instanceof Stated b && (a.number().compareTo(b.number()) != 0 || a.bound() != b.bound()
                || a.upper() != null && b.upper() != null && a.upper().compareTo(b.upper()) != 0);
    }

    /** Why there is no number for {@code period}. */
    public String missingReason(Period period) {
        SeriesFigure figure = figures.get(period);
        return figure != null && figure.reading() instanceof Reading.Missing missing ? missing.reason() : "未填报";
    }

    /** Periods with a number, in order. */
    public List<Period> statedPeriods() {
        return figures.keySet().stream().filter(p -> stated(p).isPresent()).toList();
    }
}
