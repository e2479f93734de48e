package org.plangauge.batch;

import java.util.List;

import org.plangauge.ledger.Ledger;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Step {@code judge-plans}: aggregates and assesses every report that is due and keeps its verdicts in the ledger. */
final class JudgePlans implements Tasklet {

    private final List<DueReport> due;
    private final ReportMaking making;
    private final Ledger ledger;
    private final long run;

    JudgePlans(List<DueReport> due, ReportMaking making, Ledger ledger, long run) {
        this.due = due;
        this.making = making;
        this.ledger = ledger;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        for (DueReport report : due) {
            ReportMaking.Made made = making.make(report);
            ledger.keep(made.evaluation(), made.report().snapshot(), run);
            contribution.incrementReadCount();
        }
        return RepeatStatus.FINISHED;
    }
}
