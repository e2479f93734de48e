package org.plangauge.batch;

import java.io.IOException;
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
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Step {@code read-submissions}: one item a workbook. What is pending stands in the ledger, and is pending until its reading
 * is recorded, so that a run that was cut off is simply continued by the next. Each is held against all that is known before it:
 * they are read on several threads, but checked and recorded one after the other, in an order that does not depend on the threads.
 */
final class SubmissionReading implements ItemStreamReader<ReadingAhead.Done>, ItemProcessor<ReadingAhead.Done, SubmissionReading.Examined>,
        ItemWriter<SubmissionReading.Examined> {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionReading.class);

    /** A workbook and what came of it, for each department whose tables it carries. */
    record Examined(PendingWorkbook workbook, List<Inspection> inspections) {}

    private final RunRequest request;
    private final Plans plans;
    private final WorkbookReader reader;
    private final Inspector inspector;
    private final Archive archive;
    private final Ledger ledger;
    private final RunTally tally;
    private final long run;
    private @Nullable ReadingAhead ahead;
    private @Nullable Backgrounds backgrounds;

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
    public ReadingAhead.@Nullable Done read() throws IOException {
        if (ahead == null) {
            ahead = new ReadingAhead(ledger.pending(plans.version()).iterator(),
                    w -> reader.readForwards(archive.of(w.sha256()), w.path(), w.sha256()),
                    w -> reader.read(archive.of(w.sha256()), w.path(), w.sha256()), request.threads());
        }
        return ahead.next();
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.close();
        }
    }

    @Override
    public Examined process(ReadingAhead.Done done) {
        PendingWorkbook workbook = done.workbook();
        WorkbookReader.Read read = done.read();
        if (read.workbook() == null) {
            return new Examined(workbook, List.of(Inspection.unreadable(read.findings())));
        }
        List<Inspection> seen = inspector.inspectEach(read.workbook(), known().byPlan());
        return new Examined(workbook, seen.stream().map(i -> i.with(read.findings()))
                .map(i -> i.explained(workbook.path(), read.workbook().justifications(), explainedBefore(i))).toList());
    }

    private List<Settled> explainedBefore(Inspection seen) {
        return seen.submission().map(s -> ledger.explanations(s.planId(), s.role(), s.department().shortName())).orElse(List.of());
    }

    @Override
    public void write(Chunk<? extends Examined> examined) {
        for (Examined one : examined) {
            for (Inspection inspection : unrecorded(one)) {
                long sequence = ledger.record(one.workbook(), inspection, plans.version(), run, request.today());
                known().add(inspection, request.today(), sequence);
                boolean accepted = inspection.submission().isPresent();
                tally.read(accepted, inspection.findings());
                LOG.info("{} {}: {} figures, {} findings", accepted ? "accepted" : "rejected", one.workbook().path(),
                        inspection.submission().map(s -> s.figures().size()).orElse(0), inspection.findings().size());
            }
        }
    }

    /**
     * A workbook of several departments of which one was rejected is read again as a whole. What was accepted of it stays as it is:
     * recorded anew, it would supersede what the department has corrected since. What is rejected stands last, for by the last
     * reading of a workbook the ledger knows whether to read it again.
     */
    private List<Inspection> unrecorded(Examined examined) {
        List<Inspection> all = examined.inspections();
        List<Inspection> unrecorded = all.stream().filter(i -> i.department().isEmpty()
                || i == all.getLast() && i.submission().isEmpty()
                || !ledger.accepted(examined.workbook().sha256(), i.department().get().shortName())).toList();
        return unrecorded.isEmpty() ? List.of(all.getLast()) : unrecorded;
    }

    /** Read when the first workbook is: a night without any costs nothing. */
    private Backgrounds known() {
        if (backgrounds == null) {
            backgrounds = Backgrounds.of(ledger, plans.all(), request.today());
        }
        return backgrounds;
    }
}
