package org.plangauge.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.PublicEdition;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.report.PlanReport;
import org.plangauge.report.PublicReport;
import org.plangauge.report.ReportComposer;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;

/**
 * Makes reports' content from the ledger: aggregate, assess, compose. The snapshot is the hash of all of it. What is known of a
 * plan is read once, and a report is made once, for as long as this object lives: use it when nothing more is recorded.
 */
public final class ReportMaking {

    private final Ledger ledger;
    private final LocalDate knownOn;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<DueReport, Made> made = new HashMap<>();

    /** All that was recorded of a plan. */
    record Known(List<KnownFigure> figures, List<KnownStatement> statements, List<Received> received) {}

    /** @param knownOn what was recorded later does not count */
    public ReportMaking(Ledger ledger, LocalDate knownOn) {
        this.ledger = ledger;
        this.knownOn = knownOn;
    }

    /** A report and the evaluation it was made of. */
    public record Made(Evaluation evaluation, PlanReport report) {}

    public Made make(DueReport due) {
        return made.computeIfAbsent(due, this::madeAnew);
    }

    Known known(Plan plan) {
        return known.computeIfAbsent(plan.id(), id -> new Known(ledger.figures(plan, knownOn), ledger.statements(plan, knownOn),
                ledger.received(plan, knownOn)));
    }

    private Made madeAnew(DueReport due) {
        Plan plan = due.plan();
        Known all = known(plan);
        Evaluation evaluation = Assessor.evaluate(plan, due.due(), all.figures(), all.statements(), earlier(plan, all, due.due()));
        PlanReport unsigned = ReportComposer.compose(evaluation, all.received(), "");
        return new Made(evaluation, signed(unsigned));
    }

    /** The public edition of a report. Its snapshot is the hash of its own content alone, so that it tells nothing of the rest. */
    public PlanReport publicEdition(DueReport due) {
        Known all = known(due.plan());
        PublicEdition edition = PublicEdition.of(due.plan(), all.figures(), all.statements());
        Known open = new Known(edition.figures(), edition.statements(), List.of());
        return signed(PublicReport.of(edition.evaluate(due.due(), earlier(edition.open().plan(), open, due.due()))));
    }

    /** The evaluations before {@code due}, in order of their days. */
    private static List<Evaluation> earlier(Plan plan, Known known, ReportDue due) {
        return plan.reports().stream().filter(r -> r.asOf().isBefore(due.asOf()))
                .map(r -> Assessor.evaluate(plan, r, known.figures(), known.statements())).toList();
    }

    private static PlanReport signed(PlanReport unsigned) {
        return unsigned.signed(Sha256.of(unsigned.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
