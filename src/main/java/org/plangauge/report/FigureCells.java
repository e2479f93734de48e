package org.plangauge.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.plangauge.aggregation.Series;
import org.plangauge.aggregation.SeriesFigure;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Subject;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/** The figures of a report, and the running list of where each of them stands. */
final class FigureCells {

    private final Map<String, String> namesOfParts = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    FigureCells(Plan plan) {
        Stream.of(FormSheet.BREAKDOWN, FormSheet.INDICATORS).flatMap(form -> Subject.of(form, plan).stream()).forEach(s -> namesOfParts
                .put(s.code(), s.name() + (s.locality() == null ? "" : "（" + s.locality().name() + "）")));
    }

    /** Of every figure so far, numbered. */
    List<Source> sources() {
        return sources;
    }

    List<FigureCell> figures(Series series, String code, String name, List<Period> periods) {
        return periods.stream().map(period -> figure(series, code, name, period)).toList();
    }

    private FigureCell figure(Series series, String code, String name, Period period) {
        SeriesFigure figure = series.figures().get(period);
        if (figure == null) {
            return new FigureCell(period.toString(), Num.none(series.missingReason(period)), "", "", null, List.of());
        }
        List<Source> behind = figure.sources().stream().map(k -> source(k, code, name)).toList();
        Num number = figure.reading() instanceof Stated stated
                ? new Num(stated.number().toPlainString(), stated.verbatim().strip(), "", figure.formula())
                : Num.none(series.missingReason(period));
        boolean reported = figure.reported().isPresent();
        return new FigureCell(period.toString(), number, figure.nature(), figure.note(), reported ? behind.getFirst() : null,
                reported ? List.of() : behind);
    }

    /** Numbers a reported figure's place; a part of a computed one is named by its own code. */
    private Source source(KnownFigure known, String code, String name) {
        String own = known.figure().code();
        Source source = new Source(sources.size() + 1, own, own.equals(code) ? name : namesOfParts.getOrDefault(own, name), known.figure().period().toString(),
                known.figure().reading().verbatim().strip(), known.receipt().file(), known.figure().cell().sheet(),
                known.figure().cell().cell(), known.receipt().sha256(), known.receipt().department(), known.receipt().recordedOn().toString());
        sources.add(source);
        return source;
    }
}
