package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.NewerLedger;
import org.plangauge.ledger.OpenMark;
import org.plangauge.ledger.OlderLedgers;
import org.plangauge.report.PlanReport;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;
import org.plangauge.settings.Settings;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger of every version that was released is brought up to date with all that was in it. */
class LedgerUpgradeTest {

    static final List<Integer> VERSIONS = OlderLedgers.VERSIONS;

    private static final LocalDate LATER = LocalDate.of(2021, 3, 1);

    @TempDir
    private Path root;

    @Test
    void everyVersionOfTheSchemaSinceTheFirstLedgerIsTried() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations.map(m -> Integer.valueOf(m.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))).filter(v -> v > 1))
                    .as("a new migration needs its ledger: OlderLedgers").containsExactlyInAnyOrderElementsOf(VERSIONS);
        }
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    void whatWasKnownIsStillKnownProvedAndReported(int version) throws IOException {
        Home home = SampleHome.in(root, "seeds/hailing-13", "templates");
        OlderLedgers.put(version, home.ledger(), home.archive());
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            Verification verified = Verification.of(ledger, new Archive(home.archive()), new WorkbookReader(Limits.DEFAULT));
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.cells()).isEqualTo(3);
            Plans plans = Plans.read(home.seeds());
            DueReport due = new DueReport(plans.all().getFirst(), plans.all().getFirst().reports().getFirst());
            PlanReport report = new ReportMaking(ledger, LATER).make(due).report();
            assertThat(report.sources()).extracting("raw").containsExactly("6.0", "8.14");
            assertThat(new ReportFolder(home, Settings.none(), "test").write(due, report)).isTrue();
            assertThat(new JdbcTemplate(database.source()).queryForObject("SELECT verdict FROM verdict", String.class))
                    .isEqualTo("EXCEEDED");
            assertThat(new JdbcTemplate(database.source()).queryForObject("SELECT COUNT(*) FROM dispatch", Integer.class)).isZero();
        }
        RunTally next = NightlyRun.run(new RunRequest(home, LATER, null), "test", Clock.systemUTC());
        assertThat(next.failures()).isEmpty();
        assertThat(next.summary()).contains("nothing new").contains("all 1 reports unchanged");
    }

    @Test
    void aLedgerOfALaterVersionIsLeftAlone() throws IOException {
        Path folder = root.resolve("ledger");
        OlderLedgers.put(VERSIONS.getLast(), folder, root.resolve("archive"));
        try (LedgerDatabase database = LedgerDatabase.open(folder)) {
            new JdbcTemplate(database.source())
                    .execute("INSERT INTO \"flyway_schema_history\" SELECT \"installed_rank\" + 50, '99', 'later', \"type\", "
                    + "'V99__later.sql', \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\" FROM \"flyway_schema_history\" "
                    + "WHERE \"version\" = '8'");
        }
        List<String> before = content(folder);
        assertThatThrownBy(() -> LedgerDatabase.open(folder)).isInstanceOf(NewerLedger.class)
                .hasMessageContaining("its schema is 99, this version knows up to 8");
        assertThat(OpenMark.isIn(folder)).isFalse();
        assertThatThrownBy(() -> LedgerDatabase.openCopy(folder)).isInstanceOf(NewerLedger.class);
        assertThat(content(folder)).isEqualTo(before);
    }

    /** All of the schema and of the rows that HSQLDB keeps as text, without the mark by which it knows its own files again. */
    private static List<String> content(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("plangauge.script")).stream().filter(line -> !line.startsWith("SET FILES CHECK")).toList();
    }
}
