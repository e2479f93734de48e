package org.plangauge.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plangauge.checks.Examined;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.checks.Settled;
import org.plangauge.checks.Severity;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.ledger.Sender;
import org.plangauge.submission.Justification;
import org.plangauge.workbook.WorkbookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Step {@code read-submissions}. What is pending stands in the ledger, and is pending until its reading is recorded, so that a run that
 * was cut off is simply continued by the next. Workbooks are read, and examined by themselves, on several threads; each is then held
 * against all that is known before it and recorded, one after the other, in an order that does not depend on the threads.
 *
 * <p>Some are recorded in one transaction, for each one waits for the disk. One that cannot be recorded takes none of them with it: they
 * are kept, and it is tried once more alone.
 */
final class SubmissionReading implements Tasklet, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionReading.class);

    /** Few enough that little is read again after a power cut, many enough that the disk is not what a night waits for. */
    static final int AT_A_TIME = 25;

    /**
     * A workbook as far as it can be understood without what is known.
     *
     * @param examined null when it could not even be opened
     * @param findings of the reading itself
     * @param written  what its department has explained in it
     */
    private record Understood(@Nullable Examined examined, List<Finding> findings, List<Justification> written) {}

    private final RunRequest request;
    private final Plans plans;
    private final WorkbookReader reader;
    private final Inspector inspector;
    private final Archive archive;
    private final Ledger ledger;
    private final RunTally tally;
    private final long run;
    private final int atATime;
    private final TransactionTemplate whole;
    private @Nullable ReadingAhead<PendingWorkbook, Understood> ahead;
    private @Nullable Backgrounds backgrounds;
    private @Nullable Set<Sender> explainers;
    /** Has been read and not been recorded. */
    private ReadingAhead.@Nullable Done<PendingWorkbook, Understood> inHand;

    /** @param atATime how many workbooks are recorded in one transaction */
    SubmissionReading(RunRequest request, Plans plans, WorkbookReader reader, Archive archive, Ledger ledger, PlatformTransactionManager transactions,
            RunTally tally, long run, int atATime) {
        this.request = request;
        this.plans = plans;
        this.reader = reader;
        this.inspector = new Inspector(plans.all());
        this.archive = archive;
        this.ledger = ledger;
        this.tally = tally;
        this.run = run;
        this.atATime = atATime;
        this.whole = new TransactionTemplate(transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        StepExecution step = contribution.getStepExecution();
        for (int i = 0; i < atATime && !step.isTerminateOnly(); i++) {
            try {
                if (!takeNext()) {
                    return RepeatStatus.FINISHED;
                }
            } catch (IOException | RuntimeException | Error e) {
                if (i == 0) {
                    throw e;
                }
                return RepeatStatus.CONTINUABLE;
            }
            contribution.incrementReadCount();
            contribution.incrementWriteCount(1);
        }
        return RepeatStatus.CONTINUABLE;
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (ahead != null) {
            ahead.close();
        }
        return null;
    }

    /** False when there is none. */
    private boolean takeNext() throws IOException {
        if (inHand == null) {
            inHand = readings().next();
        }
        if (inHand == null) {
            return false;
        }
        record(inHand.workbook(), inspect(inHand.workbook(), inHand.read()));
        inHand = null;
        return true;
    }

    private ReadingAhead<PendingWorkbook, Understood> readings() {
        if (ahead == null) {
            ahead = new ReadingAhead<>(ledger.pending(plans.version()).iterator(),
                    w -> reader.readForwards(archive.of(w.sha256()), w.path(), w.sha256()).map(this::understand),
                    w -> understand(reader.read(archive.of(w.sha256()), w.path(), w.sha256())), request.threads());
        }
        return ahead;
    }

    private Understood understand(WorkbookReader.Read read) {
        return read.workbook() == null ? new Understood(null, read.findings(), List.of())
                : new Understood(inspector.examine(read.workbook()), read.findings(), read.workbook().justifications());
    }

    /** For each department whose tables it carries. */
    private List<Inspection> inspect(PendingWorkbook workbook, Understood understood) {
        if (understood.examined() == null) {
            return List.of(Inspection.unreadable(understood.findings()));
        }
        return understood.examined().against(known()::of).stream().map(i -> i.with(understood.findings()))
                .map(i -> i.explained(workbook.path(), understood.written(), explainedBefore(i))).toList();
    }

    private List<Settled> explainedBefore(Inspection seen) {
        boolean canBeExplained = seen.findings().stream().anyMatch(f -> f.severity() == Severity.WARNING);
        return Sender.of(seen).filter(s -> canBeExplained && seen.submission().isPresent() && explainers().contains(s))
                .map(s -> ledger.explanations(s.plan(), s.role(), s.department())).orElse(List.of());
    }

    private void record(PendingWorkbook workbook, List<Inspection> inspections) {
        List<Inspection> recorded = unrecorded(workbook, inspections);
        List<Long> sequences = new ArrayList<>();
        whole.executeWithoutResult(status -> recorded.forEach(i -> sequences.add(ledger.record(workbook, i, plans.version(), run, request.today()))));
        for (int i = 0; i < recorded.size(); i++) {
            Inspection inspection = recorded.get(i);
            known().add(inspection, request.today(), sequences.get(i));
            Sender.of(inspection).filter(s -> !inspection.settled().isEmpty()).ifPresent(explainers()::add);
            boolean accepted = inspection.submission().isPresent();
            tally.read(accepted, inspection.findings());
            LOG.info("{} {}: {} figures, {} findings", accepted ? "accepted" : "rejected", workbook.path(),
                    inspection.submission().map(s -> s.figures().size()).orElse(0), inspection.findings().size());
        }
    }

    /**
     * A workbook of several departments of which one was rejected is read again as a whole. What was accepted of it stays as it is:
     * recorded anew, it would supersede what the department has corrected since. What is rejected stands last, for by the last
     * reading of a workbook the ledger knows whether to read it again.
     */
    private List<Inspection> unrecorded(PendingWorkbook workbook, List<Inspection> all) {
        if (!workbook.again()) {
            return all;
        }
        List<Inspection> unrecorded = all.stream().filter(i -> i.department().isEmpty()
                || i == all.getLast() && i.submission().isEmpty()
                || !ledger.accepted(workbook.sha256(), i.department().get().shortName())).toList();
        return unrecorded.isEmpty() ? List.of(all.getLast()) : unrecorded;
    }

    /** Each plan's is read with the first workbook of it: a night without any costs nothing. */
    private Backgrounds known() {
        if (backgrounds == null) {
            backgrounds = new Backgrounds(ledger, request.today());
        }
        return backgrounds;
    }

    private Set<Sender> explainers() {
        if (explainers == null) {
            explainers = ledger.explainers();
        }
        return explainers;
    }
}
