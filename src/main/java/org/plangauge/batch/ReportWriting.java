package org.plangauge.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.pdf.MissingGlyphs;
import org.plangauge.report.pdf.UnusableFont;
import org.plangauge.wording.TemplateFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code write-reports}: every report that is due and whose content changed, as many at each call as there are threads, so that a run
 * can be stopped between two calls. A large one is written alone. One that fails does not stop the others.
 */
final class ReportWriting implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWriting.class);

    private final RunRequest request;
    private final Iterator<DueReport> due;
    private final ReportMaking making;
    private final Standings standings;
    private final ReportFolder folder;
    private final RunTally tally;
    /** Made, and waiting for its turn. */
    private @Nullable Begun next;

    /** A report that has to be written. */
    private record Begun(DueReport due, Release release) {}

    ReportWriting(RunRequest request, List<DueReport> due, ReportMaking making, Standings standings, ReportFolder folder, RunTally tally) {
        this.request = request;
        this.due = due.iterator();
        this.making = making;
        this.standings = standings;
        this.folder = folder;
        this.tally = tally;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        List<Begun> together = new ArrayList<>();
        for (Begun one = next(contribution); one != null; one = next(contribution)) {
            boolean fits = together.isEmpty() || !one.release().large() && !together.getFirst().release().large();
            if (!fits || together.size() == request.threads()) {
                next = one;
                break;
            }
            together.add(one);
        }
        write(together, contribution);
        return RepeatStatus.continueIf(next != null);
    }

    /** The next report that has to be written; null when there is none left. */
    private @Nullable Begun next(StepContribution contribution) {
        Begun waiting = next;
        next = null;
        while (waiting == null && due.hasNext()) {
            contribution.incrementReadCount();
            waiting = begin(due.next());
        }
        return waiting;
    }

    private @Nullable Begun begin(DueReport report) {
        try {
            Optional<Release> release = folder.release(report, standings.of(report).snapshot(), () -> making.make(report).report());
            if (release.isPresent()) {
                return new Begun(report, release.get());
            }
            tally.reportUnchanged();
            LOG.info("unchanged {}", report);
        } catch (IOException | RuntimeException e) {
            failed(report, e);
        }
        return null;
    }

    private void write(List<Begun> together, StepContribution contribution) throws IOException {
        int threadsOfEach = Math.max(1, request.threads() / Math.max(1, together.size()));
        List<Callable<Optional<Exception>>> work = new ArrayList<>();
        together.forEach(one -> work.add(() -> fault(one.release(), threadsOfEach)));
        List<Optional<Exception>> faults = Threads.all(request.threads(), "report", work);
        for (int i = 0; i < together.size(); i++) {
            DueReport report = together.get(i).due();
            if (faults.get(i).isPresent()) {
                failed(report, faults.get(i).get());
            } else {
                tally.reportWritten();
                contribution.incrementWriteCount(1);
                LOG.info("written {}: {}", report, request.home().report(report.plan(), report.due()));
            }
        }
    }

    private static Optional<Exception> fault(Release release, int threads) {
        try {
            release.write(threads);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e);
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
