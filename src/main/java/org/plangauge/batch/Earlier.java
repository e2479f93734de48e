package org.plangauge.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.ledger.Making;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.value.Period;

/**
 * The evaluations before a report as they stood when it was first made: what leaders had in hand. That is the last making of each in a
 * run before the report's own first one. Where both were first made in one run, as when a plan is taken up late, an earlier one is held
 * to have used the forms of its own year, and later forms only for what those did not report.
 */
final class Earlier {

    private final Plan plan;
    private final List<Making> makings;
    private final Supplier<ReportMaking.Known> known;
    private final Map<Then, Evaluation> made = new HashMap<>();

    /** An evaluation as it stood when workbooks up to a number were recorded; with no number, with what was first reported. */
    record Then(ReportDue due, OptionalLong upTo) {}

    /**
     * @param makings all of the plan, in order
     * @param known   asked for only when an evaluation has to be made
     */
    Earlier(Plan plan, List<Making> makings, Supplier<ReportMaking.Known> known) {
        this.plan = plan;
        this.makings = makings;
        this.known = known;
    }

    /** Those with an earlier as-of date than {@code due}, in the order of their days. */
    List<Evaluation> before(ReportDue due) {
        return then(due).stream().map(then -> made.computeIfAbsent(then, t -> asItStood(t.due(), t.upTo()))).toList();
    }

    /** What each of {@link #before} is made of. */
    List<Then> then(ReportDue due) {
        return plan.reports().stream().filter(r -> r.asOf().isBefore(due.asOf())).map(r -> new Then(r, knownThen(r, due))).toList();
    }

    private Evaluation asItStood(ReportDue earlier, OptionalLong upTo) {
        List<KnownFigure> figures = known.get().figures();
        List<KnownStatement> statements = known.get().statements();
        if (upTo.isEmpty()) {
            return Assessor.evaluate(plan, earlier, firstReported(figures, earlier.asOf()), statements);
        }
        Predicate<Receipt> then = receipt -> receipt.sequence() <= upTo.getAsLong();
        return Assessor.evaluate(plan, earlier, figures.stream().filter(f -> then.test(f.receipt())).toList(),
                statements.stream().filter(s -> then.test(s.receipt())).toList());
    }

    private OptionalLong knownThen(ReportDue earlier, ReportDue due) {
        long first = makings.stream().filter(m -> m.of(due)).mapToLong(Making::run).min().orElse(Long.MAX_VALUE);
        return makings.stream().filter(m -> m.of(earlier) && m.run() < first).mapToLong(Making::upTo).reduce((one, later) -> later);
    }

    private record Cell(String department, FormSheet form, String code, Period period) {}

    /** Without figures of forms of later years than {@code asOf}'s, where the department reported the same in one up to it. */
    private static List<KnownFigure> firstReported(List<KnownFigure> figures, LocalDate asOf) {
        Map<Cell, Integer> first = new HashMap<>();
        figures.forEach(k -> first.merge(cell(k), k.receipt().year(), Math::min));
        return figures.stream().filter(k -> k.receipt().year() <= Math.max(asOf.getYear(), first.get(cell(k)))).toList();
    }

    private static Cell cell(KnownFigure known) {
        Figure figure = known.figure();
        return new Cell(known.receipt().department(), figure.form(), figure.code(), figure.period());
    }
}
