package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.settings.Settings;
import org.plangauge.settings.UnusableSettings;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

class BackupTest {

    private static final String COMMERCE = "input/hailing-13/2020/区商务局.xlsx";
    private static final String REPORT = "reports/hailing-13/final/2020-12-31";

    @TempDir
    private Path root;

    private Home home;
    private Path backup;

    @BeforeEach
    void aHomeAfterOneNight() throws IOException {
        home = SampleHome.in(root.resolve("home"), "seeds/hailing-13", "templates", COMMERCE, "input/hailing-13/2020/区人社局.xlsx");
        assertThat(SampleHome.run(home).failures()).isEmpty();
        backup = root.resolve("elsewhere/backup");
    }

    @Test
    void aRestoredBackupProvesItsLedgerAndMakesTheSameReportByteByByte() throws IOException {
        Files.writeString(home.settings(), "mail.host = mail.example.org\nmail.from = plan@example.org\n");
        assertThat(backedUp()).isEqualTo(new Backup.Outcome(2, 2, List.of()));
        SampleHome.copy(backup, root.resolve("restored"));
        Home restored = new Home(root.resolve("restored"));
        assertThat(restored.settings()).hasSameTextualContentAs(home.settings());
        try (LedgerDatabase database = LedgerDatabase.open(restored.ledger())) {
            Verification verified = Verification.of(new Ledger(database.source()), new Archive(restored.archive()),
                    new WorkbookReader(Limits.DEFAULT));
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.workbooks()).isEqualTo(2);
        }
        Files.delete(restored.settings());
        Files.createDirectories(restored.input());
        assertThat(SampleHome.run(restored).summary()).contains("0 workbooks found, nothing new; 1 reports written");
        assertThat(SampleHome.files(restored.output().resolve(REPORT))).hasSize(5).allSatisfy(file ->
                assertThat(restored.output().resolve(REPORT).resolve(file)).hasSameBinaryContentAs(home.output().resolve(REPORT)
                        .resolve(file)));
    }

    @Test
    void originalsThatAreThereAreNotCopiedAgainAndNewOnesAre() throws IOException {
        backedUp();
        Path first = new Archive(backup.resolve("var/archive")).of(Sha256.of(Files.readAllBytes(home.root().resolve(COMMERCE))));
        Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));
        Files.copy(Path.of("input/hailing-13/2020/区住建局.xlsx"), home.input().resolve("区住建局.xlsx"));
        SampleHome.run(home);
        assertThat(backedUp()).isEqualTo(new Backup.Outcome(3, 1, List.of()));
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(FileTime.from(Instant.EPOCH));
        try (LedgerDatabase database = LedgerDatabase.open(backup.resolve("var/ledger"))) {
            assertThat(new Ledger(database.source()).workbooks()).hasSize(3);
        }
    }

    @Test
    void aDamagedOriginalIsNamedAndNotBackedUp() throws IOException {
        String hash = Sha256.of(Files.readAllBytes(home.root().resolve(COMMERCE)));
        Files.write(new Archive(home.archive()).of(hash), new byte[] {1});
        Backup.Outcome outcome = backedUp();
        assertThat(outcome.damaged()).singleElement().asString().startsWith("archive " + hash);
        assertThat(outcome.originals()).isEqualTo(1);
    }

    @Test
    void aRunLeavesABackupWhereOneIsSet() throws IOException {
        Files.writeString(home.settings(), "backup.folder = ../elsewhere/backup\n");
        RunTally tally = night();
        assertThat(tally.failures()).isEmpty();
        try (LedgerDatabase database = LedgerDatabase.open(backup.resolve("var/ledger"))) {
            assertThat(new Ledger(database.source()).workbooks()).hasSize(2);
        }
    }

    @Test
    void aBackupThatCannotBeWrittenIsAFailureOfTheRunAndNothingElse() throws IOException {
        Files.writeString(root.resolve("occupied"), "a file");
        Files.writeString(home.settings(), "backup.folder = ../occupied\n");
        RunTally tally = night();
        assertThat(tally.failures()).singleElement().asString().startsWith("backup in ../occupied: ");
        assertThat(tally.summary()).contains("all 1 reports unchanged");
    }

    @Test
    void foldersThatWouldDoHarmAreFaultsOfTheSettings() throws IOException {
        for (String harmful : new String[] {"backup.folder = input/backup", "backup.folder = .", "backup.folder = ..",
                "delivery.folder = input",
                "delivery.folder = var/archive/x", "backup.folder = var/ledger"}) {
            Files.writeString(home.settings(), harmful + "\n");
            assertThatThrownBy(this::night).as(harmful).isInstanceOf(UnusableSettings.class)
                    .hasMessageContaining("expected a folder that is not the home");
        }
        Files.writeString(home.settings(), "backup.folder = var/backup\n");
        assertThat(night().failures()).isEmpty();
    }

    private RunTally night() throws IOException {
        return NightlyRun.run(new RunRequest(home, SampleHome.TODAY, null, Settings.read(home.settings())), "test", Clock.systemUTC());
    }

    private Backup.Outcome backedUp() throws IOException {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            return new Backup(home, backup).write(database);
        }
    }
}
