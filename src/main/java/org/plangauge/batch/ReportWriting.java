package org.plangauge.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

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
 * Step {@code write-reports}: every report that is due and whose content changed, one at each call, so that a run can be
 * stopped between two. One that fails does not stop the others.
 */
final class ReportWriting implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWriting.class);

    private final RunRequest request;
    private final Iterator<DueReport> due;
    private final ReportMaking making;
    private final Standings standings;
    private final ReportFolder folder;
    private final RunTally tally;

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
        if (due.hasNext()) {
            contribution.incrementReadCount();
            if (write(due.next())) {
                contribution.incrementWriteCount(1);
            }
        }
        return RepeatStatus.continueIf(due.hasNext());
    }

    private boolean write(DueReport report) {
        try {
            if (folder.write(report, standings.of(report).snapshot(), () -> making.make(report).report())) {
                tally.reportWritten();
                LOG.info("written {}: {}", report, request.home().report(report.plan(), report.due()));
                return true;
            }
            tally.reportUnchanged();
            LOG.info("unchanged {}", report);
        } catch (TemplateFault | MissingGlyphs | UnusableFont | IOException e) {
            tally.reportFailed();
            tally.failed("report " + report + ": " + e.getMessage() + " (the last good one stays)");
        } catch (RuntimeException e) {
            LOG.error("report {}", report, e);
            tally.reportFailed();
            tally.failed("report " + report + ": " + e + " (the last good one stays; the log says more)");
        }
        return false;
    }
}
