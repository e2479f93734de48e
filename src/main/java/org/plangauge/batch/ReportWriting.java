package org.plangauge.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.pdf.MissingGlyphs;
import org.plangauge.report.pdf.UnusableFont;
import org.plangauge.wording.TemplateFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code write-reports}: every report that is due and whose content changed. While some are being written, the next is made; they end
 * in their order, one at each call, so that a run can be stopped between two calls. A large one is written alone. One that fails does not
 * stop the others.
 */
final class ReportWriting implements Tasklet, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWriting.class);

    private final RunRequest request;
    private final Iterator<DueReport> due;
    private final ReportMaking making;
    private final Standings standings;
    private final ReportFolder folder;
    private final RunTally tally;
    /** In their order. */
    private final Queue<Begun> begun = new ArrayDeque<>();
    /** Made, and waiting for those before it to end. */
    private @Nullable Made waiting;
    private @Nullable ExecutorService pool;

    /**
     * A report that was looked at.
     *
     * @param release null where there is nothing to write
     * @param fault   why it could not be made
     */
    private record Made(DueReport due, @Nullable Release release, @Nullable Exception fault) {

        boolean large() {
            return release != null && release.large();
        }
    }

    /** One whose turn comes, being written or not. */
    private record Begun(Made made, Release.@Nullable Writing writing) {}

    ReportWriting(RunRequest request, List<DueReport> due, ReportMaking making, Standings standings, ReportFolder folder, RunTally tally) {
        this.request = request;
        this.due = due.iterator();
        this.making = making;
        this.standings = standings;
        this.folder = folder;
        this.tally = tally;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        boolean written = false;
        while (!written) {
            begin(contribution);
            Begun first = begun.poll();
            if (first == null) {
                return RepeatStatus.FINISHED;
            }
            written = end(first, contribution);
        }
        return RepeatStatus.CONTINUABLE;
    }

    /** What is being written when the run is told to stop is brought to its end. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        StepContribution contribution = new StepContribution(step);
        for (Begun one = begun.poll(); one != null; one = begun.poll()) {
            end(one, contribution);
        }
        step.apply(contribution);
        if (pool != null) {
            pool.close();
        }
        return null;
    }

    /** One more than there are threads, so that they have work while the first of them ends; beside a large one none. */
    private void begin(StepContribution contribution) {
        while (begun.size() <= request.threads() && begun.stream().noneMatch(one -> one.made().large()) && (waiting != null || due.hasNext())) {
            Made next = waiting == null ? made(due.next(), contribution) : waiting;
            waiting = next.large() && !begun.isEmpty() ? next : null;
            if (waiting != null) {
                return;
            }
            begun.add(begun(next));
        }
    }

    private Made made(DueReport report, StepContribution contribution) {
        contribution.incrementReadCount();
        try {
            return new Made(report, folder.release(report, standings.of(report).snapshot(), () -> making.make(report).report()).orElse(null),
                    null);
        } catch (IOException | RuntimeException e) {
            return new Made(report, null, e);
        }
    }

    private Begun begun(Made made) {
        if (made.release() == null) {
            return new Begun(made, null);
        }
        if (pool == null) {
            pool = Threads.pool(request.threads(), "report");
        }
        try {
            return new Begun(made, made.release().begin(pool));
        } catch (IOException | RuntimeException e) {
            return new Begun(new Made(made.due(), null, e), null);
        }
    }

    /** Whether it had to be written. */
    private boolean end(Begun one, StepContribution contribution) {
        DueReport report = one.made().due();
        if (one.made().fault() != null) {
            failed(report, one.made().fault());
        } else if (one.writing() == null) {
            tally.reportUnchanged();
            LOG.info("unchanged {}", report);
        } else {
            end(report, one.writing(), contribution);
            return true;
        }
        return false;
    }

    private void end(DueReport report, Release.Writing writing, StepContribution contribution) {
        try {
            writing.end();
            tally.reportWritten();
            contribution.incrementWriteCount(1);
            LOG.info("written {}: {}", report, request.home().report(report.plan(), report.due()));
        } catch (IOException | RuntimeException e) {
            failed(report, e);
        }
    }

    private void failed(DueReport report, Exception fault) {
        tally.reportFailed();
        boolean understood = fault instanceof TemplateFault || fault instanceof MissingGlyphs || fault instanceof UnusableFont
                || fault instanceof IOException;
        if (!understood) {
            LOG.error("report {}", report, fault);
        }
        tally.failed("report " + report + ": " + (understood ? fault.getMessage() : fault) + " (the last good one stays"
                + (understood ? ")" : "; the log says more)"));
    }
}
