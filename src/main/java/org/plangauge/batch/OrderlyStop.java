package org.plangauge.batch;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.jspecify.annotations.Nullable;

/**
 * Stops a run at the next safe point, between two transactions of a step: after a workbook, after a report. Spring Batch's
 * own {@code JobOperator.stop} writes to the repository from another thread and then loses the step to its own optimistic
 * lock; a mark on the execution in memory does not.
 */
public final class OrderlyStop implements StepExecutionListener {

    private boolean asked;
    private @Nullable StepExecution running;

    /** Asks the run to stop; may be called from any thread, before, during or after the run. */
    public synchronized void ask() {
        asked = true;
        if (running != null) {
            running.setTerminateOnly();
        }
    }

    @Override
    public synchronized void beforeStep(StepExecution execution) {
        running = execution;
        if (asked) {
            execution.setTerminateOnly();
        }
    }
}
