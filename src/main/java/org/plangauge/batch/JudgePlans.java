package org.plangauge.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code judge-plans}: aggregates and assesses every report that is due, of which anything has changed, and keeps its verdicts in
 * the ledger. One plan at each call, so that a run can be stopped between two, and never between two reports of one: what a report says
 * of the one before it depends on whether both were first made in one run.
 */
final class JudgePlans implements Tasklet {

    private final Iterator<List<DueReport>> plans;
    private final Standings standings;

    JudgePlans(List<DueReport> due, Standings standings) {
        Map<String, List<DueReport>> byPlan = new LinkedHashMap<>();
        due.forEach(d -> byPlan.computeIfAbsent(d.plan().id(), id -> new ArrayList<>()).add(d));
        this.plans = byPlan.values().iterator();
        this.standings = standings;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (plans.hasNext()) {
            for (DueReport report : plans.next()) {
                contribution.incrementReadCount();
                contribution.incrementWriteCount(standings.judge(report) ? 1 : 0);
            }
        }
        return RepeatStatus.continueIf(plans.hasNext());
    }
}
