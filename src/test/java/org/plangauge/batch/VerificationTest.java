package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger is proved against the archived workbooks; what was tampered with is named. */
class VerificationTest {

    private static final LocalDate BEFORE_EVERY_REPORT = LocalDate.of(2015, 1, 1);

    @TempDir
    private Path root;

    private Home home;
    private Archive archive;

    @BeforeEach
    void oneNightWithTwoWorkbooks() throws IOException {
        home = SampleHome.in(root, "seeds", "templates", "input/hailing-13/2020/区统计局.xlsx", "input/hailing-14/2025/区税务局.xlsx");
        NightlyRun.run(new RunRequest(home, SampleHome.TODAY, BEFORE_EVERY_REPORT), "test", Clock.systemUTC());
        archive = new Archive(home.archive());
    }

    private Verification verified(String... tampering) throws IOException {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            List.of(tampering).forEach(new JdbcTemplate(database.source())::execute);
            return Verification.of(new Ledger(database.source()), archive, new WorkbookReader(Limits.DEFAULT));
        }
    }

    private Path archived(String file) throws IOException {
        return archive.of(Sha256.of(Files.readAllBytes(home.input().resolve(file))));
    }

    @Test
    void anUntouchedHomeAgreesCellByCell() throws IOException {
        Verification done = verified();
        assertThat(done.differences()).isEmpty();
        assertThat(done.workbooks()).isEqualTo(2);
        assertThat(done.cells()).isGreaterThan(20);
    }

    @Test
    void aFigureChangedInTheLedgerIsNamedWithItsCell() throws IOException {
        assertThat(verified("UPDATE figure SET raw = '9.99' WHERE code = 'T1-07' AND period = '2020'").differences()).singleElement().asString()
                .startsWith("hailing-13/2020/区统计局.xlsx, 指标!").contains("(T1-07 2020): the ledger says \"9.99\", the archived cell \"");
    }

    @Test
    void aFigureThatNobodyReportedIsNamed() throws IOException {
        assertThat(verified("UPDATE figure SET cell = 'ZZ9' WHERE code = 'T1-07' AND period = '2020'").differences()).singleElement().asString()
                .endsWith("the archived cell is empty");
    }

    @Test
    void anAnswerChangedInTheLedgerIsNamedWithItsCell() throws IOException {
        assertThat(verified("UPDATE statement SET answer = '改' WHERE cell = (SELECT MIN(cell) FROM statement)").differences()).isNotEmpty()
                .allSatisfy(d -> assertThat(d).contains("the ledger says \"改\", the archived cell \""));
    }

    @Test
    void anExplanationThatNobodyWroteIsNamed() throws IOException {
        String forged = "INSERT INTO explanation VALUES (1, 'F-301', '指标', 'M8', FALSE, '', '', '', 'INDICATORS', 'T1-07', '2020', '属实', '%s', '退回意见', 'H5', '2026-11-24')";
        assertThat(verified(forged.formatted("hailing-13/2020/区统计局.xlsx")).differences()).containsExactly(
                "hailing-13/2020/区统计局.xlsx, 退回意见!H5 (F-301 T1-07): the ledger says it was explained with \"属实\", no archived version of the workbook does");
        assertThat(verified(forged.formatted("nowhere.xlsx")).differences()).hasSize(2).anyMatch(d ->
                d.startsWith("nowhere.xlsx, 退回意见!H5"));
    }

    @Test
    void anOriginalChangedOrGoneIsNamedAndTheOtherStillProved() throws IOException {
        int all = verified().cells();
        Files.write(archived("hailing-13/2020/区统计局.xlsx"), new byte[] {1});
        Verification changed = verified();
        assertThat(changed.differences()).singleElement().asString().startsWith("hailing-13/2020/区统计局.xlsx (")
                .contains("the archived bytes have changed");
        assertThat(changed.cells()).isPositive().isLessThan(all);
        Files.delete(archived("hailing-13/2020/区统计局.xlsx"));
        assertThat(verified().differences()).singleElement().asString().endsWith("not in the archive");
    }

    @Test
    void anOriginalThatTheLedgerDoesNotKnowIsNamed() throws IOException {
        Path stray = archive.of("ab".repeat(32));
        Files.createDirectories(stray.getParent());
        Files.write(stray, new byte[] {1});
        assertThat(verified().differences()).singleElement().asString().startsWith("archive abab").contains("no workbook of the ledger");
    }
}
