package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Finding;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.settings.Settings;
import org.plangauge.workbook.WorkbookReader;
import org.springframework.jdbc.core.JdbcTemplate;

class ReadingAheadTest {

    private static final List<String> LEDGER = List.of("SELECT id, sha256, path, plan, department, plan_year, role, accepted FROM submission ORDER BY id",
            "SELECT submission_id, form, code, period, raw, nature, note, sheet, cell FROM figure ORDER BY submission_id, form, code, period, sheet, cell",
            "SELECT submission_id, form, code, question, answer, sheet, cell FROM statement ORDER BY submission_id, form, code, question, cell",
            "SELECT submission_id, place_in_list, code, sheet, cell, found, expected, remedy FROM finding ORDER BY submission_id, place_in_list",
            "SELECT e.plan, e.report_type, e.as_of, e.snapshot, v.indicator, v.verdict FROM verdict v JOIN evaluation e ON e.id = v.evaluation_id "
                    + "ORDER BY e.id, v.indicator");

    @TempDir
    private Path root;

    @Test
    void whatIsReadOnManyThreadsComesInOrder() throws IOException {
        CountDownLatch second = new CountDownLatch(1);
        List<String> handed = new ArrayList<>();
        try (ReadingAhead<PendingWorkbook, WorkbookReader.Read> ahead = new ReadingAhead<>(waiting(9), w -> {
            if (w.path().equals("0")) {
                await(second);
            } else {
                second.countDown();
            }
            return Optional.of(read());
        }, w -> read(), 2)) {
            for (ReadingAhead.Done<PendingWorkbook, WorkbookReader.Read> done = ahead.next(); done != null; done = ahead.next()) {
                handed.add(done.workbook().path());
            }
        }
        assertThat(handed).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void whatNeedsMuchMemoryIsReadInItsTurnByWhoeverAsks() throws IOException {
        List<String> inTurn = new ArrayList<>();
        try (ReadingAhead<PendingWorkbook, WorkbookReader.Read> ahead = new ReadingAhead<>(waiting(3),
                w -> w.path().equals("1") ? Optional.empty() : Optional.of(read()), w -> {
            inTurn.add(w.path() + " on " + Thread.currentThread().getName());
            return read();
        }, 2)) {
            assertThat(ahead.next()).isNotNull();
            assertThat(inTurn).isEmpty();
            assertThat(ahead.next()).isNotNull();
            assertThat(inTurn).containsExactly("1 on " + Thread.currentThread().getName());
        }
    }

    @Test
    void whileOneIsInHandFourForEachThreadAreReadAndNoMore() throws IOException, InterruptedException {
        CountDownLatch nine = new CountDownLatch(9);
        CountDownLatch ten = new CountDownLatch(10);
        try (ReadingAhead<PendingWorkbook, WorkbookReader.Read> ahead = new ReadingAhead<>(waiting(20), w -> {
            nine.countDown();
            ten.countDown();
            return Optional.of(read());
        }, w -> read(), 2)) {
            assertThat(ahead.next()).isNotNull();
            assertThat(nine.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(ten.await(200, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(ahead.next()).isNotNull();
            assertThat(ten.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aFaultOfOurDiskIsThrownWhenItsTurnComes() throws IOException {
        try (ReadingAhead<PendingWorkbook, WorkbookReader.Read> ahead = new ReadingAhead<>(waiting(2), w -> {
            if (w.path().equals("1")) {
                throw new IOException("no archive");
            }
            return Optional.of(read());
        }, w -> read(), 2)) {
            assertThat(ahead.next()).isNotNull();
            assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("no archive");
        }
    }

    @Test
    void oneThreadAndFourRecordTheSameAndWriteTheSame() throws IOException {
        Home one = night("one", 1);
        Home four = night("four", 4);
        assertThat(ledger(four)).isNotEmpty().isEqualTo(ledger(one));
        List<String> reports = SampleHome.files(one.output());
        assertThat(SampleHome.files(four.output())).isEqualTo(reports).anyMatch(f -> f.endsWith(".pdf"));
        for (String file : reports) {
            assertThat(four.output().resolve(file)).as(file).hasSameBinaryContentAs(one.output().resolve(file));
        }
    }

    private Home night(String name, int threads) throws IOException {
        Home home = SampleHome.in(root.resolve(name), "seeds/hailing-13", "templates", "input/hailing-13");
        Files.createDirectories(home.var());
        Files.writeString(home.settings(), "run.threads = " + threads);
        RunRequest request = new RunRequest(home, SampleHome.TODAY, null, Settings.read(home.settings()));
        assertThat(request.threads()).isEqualTo(threads);
        assertThat(NightlyRun.run(request, "test", Clock.systemUTC()).failures()).isEmpty();
        return home;
    }

    private static List<String> ledger(Home home) {
        List<String> rows = new ArrayList<>();
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            LEDGER.forEach(query -> new JdbcTemplate(database.source()).queryForList(query).forEach(row -> rows.add(row.toString())));
        }
        return rows;
    }

    private static Iterator<PendingWorkbook> waiting(int number) {
        return IntStream.range(0, number).mapToObj(i -> new PendingWorkbook(Integer.toString(i), Integer.toString(i))).iterator();
    }

    private static WorkbookReader.Read read() {
        return new WorkbookReader.Read(null, List.<Finding>of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).as("the second is read while the first is").isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
