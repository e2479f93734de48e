package org.plangauge.batch;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Says at the end of each step what it did and how long it took: in the log and for the metrics. Times are taken from a clock that
 * nobody sets, unlike those that Spring Batch keeps.
 */
final class StepLog implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);

    private final RunTally tally;
    private long begun;

    StepLog(RunTally tally) {
        this.tally = tally;
    }

    @Override
    public void beforeStep(StepExecution step) {
        begun = System.nanoTime();
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        Duration lasted = Duration.ofNanos(System.nanoTime() - begun);
        tally.step(step.getStepName(), lasted);
        LOG.info("step {}: {}{}{} ms", step.getStepName(), step.getReadCount() == 0 ? "" : step.getReadCount() + " read, ",
                step.getWriteCount() == 0 ? "" : step.getWriteCount() + " written, ", lasted.toMillis());
        return null;
    }
}
