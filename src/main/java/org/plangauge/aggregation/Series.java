package org.plangauge.aggregation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.plangauge.submission.Figure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * The figures of one indicator or commitment, one a period, with the workbook each came in.
 *
 * @param figures       what counts for each period: a number, or the reason there is none. No entry: nothing was reported
 * @param disagreements figures of other departments for the same period that say something else
 */
public record Series(SortedMap<Period, KnownFigure> figures, List<KnownFigure> disagreements) {

    /** Nothing was reported. */
    public static final Series EMPTY = new Series(new TreeMap<>(), List.of());

    public Series {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        disagreements = List.copyOf(disagreements);
    }

    /** The number for {@code period}; empty when there is none. */
    public Optional<Stated> stated(Period period) {
        return Optional.ofNullable(figures.get(period)).map(KnownFigure::figure).map(Figure::reading)
                .flatMap(r -> r instanceof Stated stated ? Optional.of(stated) : Optional.empty());
    }

    /** Why there is no number for {@code period}. */
    public String missingReason(Period period) {
        KnownFigure known = figures.get(period);
        return known != null && known.figure().reading() instanceof Reading.Missing missing ? missing.reason() : "未填报";
    }

    /** Periods with a number, in order. */
    public List<Period> statedPeriods() {
        return figures.keySet().stream().filter(p -> stated(p).isPresent()).toList();
    }
}
