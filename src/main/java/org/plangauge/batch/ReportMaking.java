package org.plangauge.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.PublicEdition;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.Making;
import org.plangauge.plan.Plan;
import org.plangauge.report.PlanReport;
import org.plangauge.report.PublicReport;
import org.plangauge.report.ReportComposer;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;

/**
 * Makes reports' content from the ledger: aggregate, assess, compose. The snapshot is the hash of all of it. What is known of a
 * plan is read once, and a report is made once, as long as no more than a few plans are asked for: use it when nothing more is recorded.
 * What earlier reports said is taken from before this run: it is read before the run keeps its own verdicts.
 */
public final class ReportMaking {

    /** Plans of which what is known and made is kept: more than a district has, and few enough for a small memory. */
    private static final int KEPT = 4;

    private final Ledger ledger;
    private final LocalDate knownOn;
    private final Map<String, OfPlan> plans = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OfPlan> eldest) {
            return size() > KEPT;
        }
    };

    /** All that was recorded of a plan. */
    record Known(List<KnownFigure> figures, List<KnownStatement> statements, List<Received> received, List<Making> makings) {}

    private record OfPlan(Known known, Earlier earlier, Map<DueReport, Made> made) {}

    /** @param knownOn what was recorded later does not count */
    public ReportMaking(Ledger ledger, LocalDate knownOn) {
        this.ledger = ledger;
        this.knownOn = knownOn;
    }

    /** A report and the evaluation it was made of. */
    public record Made(Evaluation evaluation, PlanReport report) {}

    public Made make(DueReport due) {
        OfPlan plan = of(due.plan());
        return plan.made().computeIfAbsent(due, d -> madeAnew(d, plan));
    }

    Known known(Plan plan) {
        return of(plan).known();
    }

    private OfPlan of(Plan plan) {
        return plans.computeIfAbsent(plan.id(), id -> {
            Known known = new Known(ledger.figures(plan, knownOn), ledger.statements(plan, knownOn), ledger.received(plan, knownOn),
                    ledger.makings(plan, knownOn));
            return new OfPlan(known, new Earlier(plan, known), new HashMap<>());
        });
    }

    private static Made madeAnew(DueReport due, OfPlan all) {
        Known known = all.known();
        Evaluation evaluation = Assessor.evaluate(due.plan(), due.due(), known.figures(), known.statements(), all.earlier().before(due.due()));
        return new Made(evaluation, signed(ReportComposer.compose(evaluation, known.received(), "")));
    }

    /** The public edition of a report. Its snapshot is the hash of its own content alone, so that it tells nothing of the rest. */
    public PlanReport publicEdition(DueReport due) {
        Known all = known(due.plan());
        PublicEdition edition = PublicEdition.of(due.plan(), all.figures(), all.statements());
        Known open = new Known(edition.figures(), edition.statements(), List.of(), all.makings());
        return signed(PublicReport.of(edition.evaluate(due.due(), new Earlier(edition.open().plan(), open).before(due.due()))));
    }

    private static PlanReport signed(PlanReport unsigned) {
        return unsigned.signed(Sha256.of(unsigned.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
