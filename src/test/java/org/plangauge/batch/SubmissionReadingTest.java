package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SubmissionReadingTest {

    private static final List<String> LEDGER = List.of(
            "SELECT id, sha256, path, plan, department, plan_year, role, accepted FROM submission ORDER BY id",
            "SELECT submission_id, form, code, period, raw, nature, note, sheet, cell FROM figure ORDER BY submission_id, form, code, period, sheet, cell",
            "SELECT submission_id, form, code, question, answer, sheet, cell FROM statement ORDER BY submission_id, form, code, question, cell",
            "SELECT submission_id, place_in_list, code, sheet, cell, found, expected, remedy FROM finding ORDER BY submission_id, place_in_list",
            "SELECT submission_id, form, code FROM covered_row ORDER BY submission_id, form, code");

    @TempDir
    private Path root;

    /** A ledger in which the sample's eleven workbooks wait, and the step that reads them. */
    private final class Night implements AutoCloseable {

        private final LedgerDatabase database;
        private final Ledger ledger;
        private final SubmissionReading reading;
        private final StepExecution step;
        private final TransactionTemplate transaction;
        private final StepContribution done;

        Night(String name, int atATime, StepExecution step) throws IOException {
            Home home = SampleHome.in(root.resolve(name), "seeds/hailing-13", "input/hailing-13");
            RunRequest request = new RunRequest(home, SampleHome.TODAY, null);
            this.database = LedgerDatabase.open(home.ledger());
            this.ledger = new Ledger(database.source());
            this.step = step;
            this.done = step.createStepContribution();
            JdbcTransactionManager transactions = new JdbcTransactionManager(database.source());
            this.transaction = new TransactionTemplate(transactions);
            Archive archive = new Archive(home.archive());
            long run = ledger.openRun(SampleHome.TODAY, Instant.EPOCH);
            RunTally tally = new RunTally();
            new FindWorkbooks(request, new ReadBefore(home.readBefore(), Instant.EPOCH), archive::keep, ledger, tally, run).find();
            this.reading = new SubmissionReading(request, Plans.read(home.seeds()), new WorkbookReader(Limits.DEFAULT), archive, ledger, transactions,
                    tally, run, atATime);
        }

        /** One transaction of it. */
        private RepeatStatus some() {
            return transaction.execute(status -> {
                try {
                    return reading.execute(done, new ChunkContext(new StepContext(step)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private void all() {
            while (some().isContinuable()) {
                assertThat(done.getReadCount()).isLessThanOrEqualTo(11);
            }
        }

        private List<String> rows() {
            List<String> rows = new ArrayList<>();
            LEDGER.forEach(query -> new JdbcTemplate(database.source()).queryForList(query).forEach(row -> rows.add(row.toString())));
            return rows;
        }

        private List<String> pending() {
            return ledger.pending("").stream().map(PendingWorkbook::path).toList();
        }

        @Override
        public void close() {
            reading.afterStep(step);
            database.close();
        }
    }

    private static StepExecution step() {
        return new StepExecution(1, "read-submissions", new JobExecution(1, new JobInstance(1, "plan-report"), new JobParameters()));
    }

    @Test
    void howManyAreRecordedInOneTransactionChangesNothingInTheLedger() throws IOException {
        List<List<String>> ledgers = new ArrayList<>();
        for (int atATime : List.of(1, 3, 11, 25)) {
            try (Night night = new Night("by" + atATime, atATime, step())) {
                night.all();
                assertThat(night.done.getReadCount()).isEqualTo(11);
                assertThat(night.done.getWriteCount()).isEqualTo(11);
                assertThat(night.pending()).isEmpty();
                ledgers.add(night.rows());
            }
        }
        assertThat(ledgers.getFirst()).isNotEmpty();
        assertThat(ledgers).allMatch(ledgers.getFirst()::equals);
    }

    @Test
    void oneThatCannotBeRecordedTakesNoneOfThoseBeforeItWithIt() throws IOException {
        try (Night night = new Night("fault", 25, step())) {
            List<String> order = night.pending();
            JdbcTemplate jdbc = new JdbcTemplate(night.database.source());
            // The submission itself is recorded before its figures are refused.
            jdbc.execute("ALTER TABLE figure ADD CONSTRAINT refused CHECK (code <> 'T1-04')");
            assertThat(night.some()).isEqualTo(RepeatStatus.CONTINUABLE);
            List<String> recorded = jdbc.queryForList("SELECT path FROM submission ORDER BY id", String.class);
            assertThat(recorded).isNotEmpty().isEqualTo(order.subList(0, recorded.size()));
            assertThat(night.done.getWriteCount()).isEqualTo(recorded.size());
            assertThatThrownBy(night::some).as("tried once more, alone").hasMessageContaining("REFUSED");
            assertThat(night.pending()).isEqualTo(order.subList(recorded.size(), order.size()));
            jdbc.execute("ALTER TABLE figure DROP CONSTRAINT refused");
            night.all();
            assertThat(night.pending()).isEmpty();
            assertThat(jdbc.queryForList("SELECT path FROM submission ORDER BY id", String.class)).isEqualTo(order);
        }
    }

    @Test
    void aStopIsHeardAfterTheWorkbookInHandAndWhatWasReadIsKept() throws IOException {
        StepExecution stoppedAfterThree = new StepExecution(1, "read-submissions", step().getJobExecution()) {
            private int asked;

            @Override
            public boolean isTerminateOnly() {
                return asked++ == 3;
            }
        };
        try (Night night = new Night("stop", 25, stoppedAfterThree)) {
            List<String> order = night.pending();
            assertThat(night.some()).isEqualTo(RepeatStatus.CONTINUABLE);
            assertThat(night.pending()).isEqualTo(order.subList(3, 11));
        }
    }
}
