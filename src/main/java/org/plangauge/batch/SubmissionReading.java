package org.plangauge.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.checks.Settled;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.workbook.WorkbookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Step {@code read-submissions}: one item a workbook. What is pending stands in the ledger, and is pending until its reading
 * is recorded, so that a run that was cut off is simply continued by the next.
 */
final class SubmissionReading implements ItemReader<PendingWorkbook>, ItemProcessor<PendingWorkbook, SubmissionReading.Examined>,
        ItemWriter<SubmissionReading.Examined> {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionReading.class);

    /** A workbook and what came of it. */
    record Examined(PendingWorkbook workbook, Inspection inspection) {}

    private final RunRequest request;
    private final Plans plans;
    private final WorkbookReader reader;
    private final Inspector inspector;
    private final Archive archive;
    private final Ledger ledger;
    private final RunTally tally;
    private final long run;
    private @Nullable Iterator<PendingWorkbook> pending;

    SubmissionReading(RunRequest request, Plans plans, WorkbookReader reader, Archive archive, Ledger ledger, RunTally tally, long run) {
        this.request = request;
        this.plans = plans;
        this.reader = reader;
        this.inspector = new Inspector(plans.all());
        this.archive = archive;
        this.ledger = ledger;
        this.tally = tally;
        this.run = run;
    }

    @Override
    public @Nullable PendingWorkbook read() {
        if (pending == null) {
            List<PendingWorkbook> waiting = ledger.pending(plans.version());
            pending = waiting.iterator();
        }
        return pending.hasNext() ? pending.next() : null;
    }

    @Override
    public Examined process(PendingWorkbook workbook) throws IOException {
        WorkbookReader.Read read = reader.read(archive.of(workbook.sha256()), workbook.path(), workbook.sha256());
        if (read.workbook() == null) {
            return new Examined(workbook, Inspection.unreadable(read.findings()));
        }
        Inspection seen = inspector.inspect(read.workbook()).with(read.findings());
        return new Examined(workbook, seen.explained(workbook.path(), read.workbook().justifications(), explainedBefore(seen)));
    }

    private List<Settled> explainedBefore(Inspection seen) {
        return seen.submission().map(s -> ledger.explanations(s.planId(), s.role(), s.department().shortName())).orElse(List.of());
    }

    @Override
    public void write(Chunk<? extends Examined> examined) {
        for (Examined one : examined) {
            ledger.record(one.workbook(), one.inspection(), plans.version(), run, request.today());
            boolean accepted = one.inspection().submission().isPresent();
            int findings = one.inspection().findings().size();
            tally.read(accepted, findings);
            LOG.info("{} {}: {} figures, {} findings", accepted ? "accepted" : "rejected", one.workbook().path(),
                    one.inspection().submission().map(s -> s.figures().size()).orElse(0), findings);
        }
    }
}
