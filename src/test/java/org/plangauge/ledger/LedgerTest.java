package org.plangauge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hsqldb.DatabaseManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Place;
import org.plangauge.checks.Publication;
import org.plangauge.checks.Received;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Submission;
import org.springframework.jdbc.core.JdbcTemplate;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** A real HSQLDB file, opened, closed and opened again. */
class LedgerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);
    private static final String CATALOGUE = "c".repeat(64);
    private static final String HASH = "a".repeat(64);

    private final Plan plan = Samples.plan();

    @TempDir
    private Path folder;

    @Test
    void whatWasRecordedIsKnownAfterTheDatabaseWasClosed() {
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            record(new Ledger(database.source()), HASH, "2.65", MONDAY);
        }
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            Ledger ledger = new Ledger(database.source());
            assertThat(ledger.figures(plan, MONDAY)).singleElement().satisfies(known -> {
                assertThat(known.figure()).isEqualTo(figure("2.65"));
                assertThat(known.receipt().file()).isEqualTo("a.xlsx");
                assertThat(known.receipt().sha256()).isEqualTo(HASH);
                assertThat(known.receipt().department()).isEqualTo("区科技局");
            });
            assertThat(ledger.statements(plan, MONDAY)).extracting(s -> s.statement().text()).containsExactly("经费拨付较晚。");
            assertThat(ledger.received().of(plan, MONDAY)).singleElement().extracting(Received::figures,
                    r -> r.findings().size()).containsExactly(1, 1);
        }
    }

    @Test
    void aWorkbookIsSeenOnceAndPendingUntilItsReadingIsRecorded() {
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            Ledger ledger = new Ledger(database.source());
            long run = ledger.openRun(MONDAY, Instant.EPOCH);
            SeenWorkbook seen = new SeenWorkbook(HASH, "a.xlsx", 10, Instant.EPOCH);
            SeenWorkbook copy = new SeenWorkbook(HASH, "copy of a.xlsx", 10, Instant.EPOCH);
            assertThat(ledger.see(List.of(seen, copy), run)).as("the same bytes under another name").containsExactly(seen);
            assertThat(ledger.see(List.of(copy), run)).as("and once more").isEmpty();
            assertThat(ledger.pending(CATALOGUE)).containsExactly(new PendingWorkbook(HASH, "a.xlsx"));
            ledger.record(new PendingWorkbook(HASH, "a.xlsx"), accepted("2.65"), CATALOGUE, run, MONDAY);
            assertThat(ledger.pending(CATALOGUE)).isEmpty();
            assertThat(ledger.pending("d".repeat(64))).as("an accepted one is not read again").isEmpty();
        }
    }

    @Test
    void aRejectedWorkbookIsReadAgainOnlyWhenThePlansHaveChanged() {
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            Ledger ledger = new Ledger(database.source());
            long run = ledger.openRun(MONDAY, Instant.EPOCH);
            ledger.see(List.of(new SeenWorkbook(HASH, "a.xlsx", 10, Instant.EPOCH)), run);
            Finding unknown = new Finding(FindingCode.PLAN_UNKNOWN, Place.workbook("a.xlsx"), "“另一部规划”", "本规划", "请更正。");
            ledger.record(new PendingWorkbook(HASH, "a.xlsx"), Inspection.unreadable(List.of(unknown)), CATALOGUE, run, MONDAY);
            assertThat(ledger.pending(CATALOGUE)).isEmpty();
            assertThat(ledger.pending("d".repeat(64))).hasSize(1);
        }
    }

    @Test
    void whatWasRecordedLaterWasNotKnownBefore() {
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            Ledger ledger = new Ledger(database.source());
            record(ledger, HASH, "2.65", MONDAY);
            record(ledger, "b".repeat(64), "2.66", TUESDAY);
            assertThat(ledger.figures(plan, MONDAY)).extracting(k -> k.figure().reading().verbatim()).containsExactly("2.65");
            assertThat(ledger.figures(plan, TUESDAY)).extracting(k -> k.figure().reading().verbatim()).containsExactly("2.65", "2.66");
        }
    }

    @Test
    void workbooksAreReadInTheOrderInWhichTheyWereSaved() {
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            Ledger ledger = new Ledger(database.source());
            long run = ledger.openRun(MONDAY, Instant.EPOCH);
            Instant noon = Instant.parse("2026-01-05T12:00:00Z");
            ledger.see(List.of(new SeenWorkbook("c".repeat(64), "a.xlsx", 10, noon.plusSeconds(1))), run);
            ledger.see(List.of(new SeenWorkbook("d".repeat(64), "c.xlsx", 10, noon)), run);
            ledger.see(List.of(new SeenWorkbook("e".repeat(64), "b.xlsx", 10, noon.plusMillis(900))), run);
            assertThat(ledger.pending(CATALOGUE)).extracting(PendingWorkbook::path).as("within one second by path").containsExactly("b.xlsx", "c.xlsx", "a.xlsx");
        }
    }

    @Test
    void aReportUsesWhatWasRecordedBeforeItAndNothingElse() {
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            Ledger ledger = new Ledger(database.source());
            record(ledger, HASH, "2.65", MONDAY);
            long run = ledger.openRun(TUESDAY, Instant.EPOCH);
            ledger.evaluations().keep(Samples.evaluation(Samples.MID_TERM), "snapshot", "m".repeat(64), run);
            record(ledger, "b".repeat(64), "2.66", TUESDAY);
            assertThat(ledger.evaluations().publications(plan, MONDAY)).isEmpty();
            assertThat(ledger.evaluations().publications(plan, TUESDAY)).containsExactly(new Publication("“十四五”规划纲要中期评估报告（数据截至2023-06-30）", LocalDate.of(2023, 6, 30), 1));
        }
    }

    @Test
    void aLockFileLeftByAPowerCutHoldsNobodyUp() throws IOException {
        LedgerDatabase.open(folder).close();
        Files.write(folder.resolve("plangauge.lck"), "left behind".getBytes(StandardCharsets.US_ASCII));
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            assertThat(new Ledger(database.source()).openRun(MONDAY, Instant.EPOCH)).isEqualTo(1);
        }
    }

    @Test
    void theArchiveKeepsBytesUnderTheirHashOnce() throws IOException {
        Archive archive = new Archive(folder.resolve("archive"));
        Path original = Files.write(folder.resolve("x.xlsx"), "内容".getBytes(StandardCharsets.UTF_8));
        String hash = archive.keep(original);
        assertThat(archive.keep(original)).isEqualTo(hash);
        assertThat(archive.of(hash)).hasBinaryContent("内容".getBytes(StandardCharsets.UTF_8));
        try (var files = Files.walk(folder.resolve("archive"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void theNewestVersionOfTheSchemaIsTheOneThatACopyNeedsNoMigrationFor() {
        try (LedgerDatabase database = LedgerDatabase.open(folder.resolve("newest"))) {
            assertThat(new JdbcTemplate(database.source()).queryForList("SELECT \"version\" FROM \"flyway_schema_history\" ORDER BY \"installed_rank\"",
                    String.class)).last().isEqualTo(Integer.toString(LedgerSchema.NEWEST));
        }
        try (LedgerDatabase copy = LedgerDatabase.openCopy(folder.resolve("newest"))) {
            assertThat(new Ledger(copy.source()).received().all()).isEmpty();
        }
    }

    @Test
    void whatIsClosedIsOpenNowhereInThisProcess() {
        for (int i = 0; i < 25; i++) {
            LedgerDatabase database = LedgerDatabase.open(folder.resolve("often"));
            assertThat(openInThisProcess()).anyMatch(uri -> uri.contains("often"));
            database.close();
            assertThat(openInThisProcess()).as("after closing it %d times", i + 1).noneMatch(uri -> uri.contains("often"));
        }
    }

    private static List<String> openInThisProcess() {
        return Arrays.stream(DatabaseManager.getDatabaseURIs().toArray()).map(String::valueOf).toList();
    }

    @Test
    void everyRoleIsKnownAgain() throws IOException {
        try (LedgerDatabase database = LedgerDatabase.open(folder.resolve("roles"))) {
            Ledger ledger = new Ledger(database.source());
            long run = ledger.openRun(LocalDate.of(2026, 1, 31), Instant.EPOCH);
            for (Role role : Role.values()) {
                String hash = role.ordinal() + HASH.substring(1);
                ledger.see(List.of(new SeenWorkbook(hash, role + ".xlsx", 10, Instant.EPOCH)), run);
                Submission said = new Submission(plan.id(), role, Samples.SCIENCE, FormHead.NONE, role + ".xlsx", hash, List.of(), List.of());
                ledger.record(new PendingWorkbook(hash, role + ".xlsx"), new Inspection(Optional.of(plan), Optional.of(Samples.SCIENCE), Optional.of(2023),
                        said, List.of()), CATALOGUE, run, LocalDate.of(2026, 1, 31));
            }
            assertThat(ledger.received().of(plan, LocalDate.of(2026, 1, 31))).extracting(r -> r.receipt().role()).containsExactly(Role.values());
        }
    }

    private void record(Ledger ledger, String hash, String text, LocalDate day) {
        long run = ledger.openRun(day, Instant.EPOCH);
        ledger.see(List.of(new SeenWorkbook(hash, "a.xlsx", 10, Instant.EPOCH)), run);
        ledger.record(new PendingWorkbook(hash, "a.xlsx"), accepted(text), CATALOGUE, run, day);
    }

    private Inspection accepted(String text) {
        Statement statement = new Statement(FormSheet.INDICATORS, "S-02", FormColumn.LAG_REASON, "经费拨付较晚。", new CellPlace("指标", "P5"));
        Submission submission = new Submission(plan.id(), Role.DEPARTMENT, Samples.SCIENCE, new FormHead("sample", "区科技局", "2023", "王珺", "", "2023-07-10"),
                "a.xlsx", HASH,
                List.of(figure(text)), List.of(statement));
        Finding finding = new Finding(FindingCode.NOT_A_NUMBER, new Place("a.xlsx", "指标", "J5", false), "约三成", "数值", "请改填数值。");
        return new Inspection(Optional.of(plan), Optional.of(Samples.SCIENCE), Optional.of(2023), submission, List.of(finding));
    }

    private static Figure figure(String text) {
        return new Figure(FormSheet.INDICATORS, "S-02", Period.year(2021), Reading.of(text, Unit.parse("%")), "实绩", "按年度统计",
                new CellPlace("指标", "I5"));
    }
}
