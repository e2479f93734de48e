package org.plangauge.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ReportComposer;

/** Makes a report's content from the ledger: aggregate, assess, compose. The snapshot is the hash of all of it. */
public final class ReportMaking {

    private final Ledger ledger;

    public ReportMaking(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A report and the evaluation it was made of. */
    public record Made(Evaluation evaluation, PlanReport report) {}

    /** @param knownOn what was recorded later does not count */
    public Made make(DueReport due, LocalDate knownOn) {
        Plan plan = due.plan();
        Evaluation evaluation = Assessor.evaluate(plan, due.due(), ledger.figures(plan, knownOn), ledger.statements(plan, knownOn));
        PlanReport unsigned = ReportComposer.compose(evaluation, ledger.received(plan, knownOn), "");
        String snapshot = Sha256.of(unsigned.toString().getBytes(StandardCharsets.UTF_8));
        return new Made(evaluation, ReportComposer.compose(evaluation, ledger.received(plan, knownOn), snapshot));
    }
}
