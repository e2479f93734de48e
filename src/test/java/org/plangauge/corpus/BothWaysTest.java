package org.plangauge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.checks.Finding;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.submission.SubmittedWorkbook;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** What is read forwards is what POI reads: of every odd workbook, of the sample, and of damaged ones. */
class BothWaysTest {

    private static final int DAMAGED = Integer.getInteger("plangauge.damaged", 300);

    @TempDir
    private Path folder;

    static List<Oddity> corpus() {
        return CorpusTest.corpus();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void anOddWorkbookIsReadTheSame(Oddity oddity) throws IOException {
        Path file = Files.write(folder.resolve("odd"), oddity.bytes());
        assertThat(forwards(file, oddity.file())).isEqualTo(carefully(file, oddity.file()));
    }

    @Test
    void theSampleIsReadTheSame() throws IOException {
        try (Stream<Path> sample = Files.walk(Path.of("input"))) {
            for (Path file : sample.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                assertThat(forwards(file, name)).as(name).isNotEmpty().isEqualTo(carefully(file, name));
            }
        }
    }

    @Test
    void damagedCellsAreReadTheSame() throws IOException {
        byte[] good = Grid.workbook("指标", Grid.GOOD, w -> {});
        for (int seed = 0; seed < DAMAGED; seed++) {
            Path file = Files.write(folder.resolve("damaged"), CellDamage.of(good, new Random(seed)));
            assertThat(forwards(file, "统计局.xlsx")).as("cells " + seed).isEqualTo(carefully(file, "统计局.xlsx"));
        }
    }

    /** A fault in a part that says nothing may hinder POI and not us; what both can read they read the same. */
    @Test
    void damagedBytesAreReadTheSameWherePoiCanReadThem() throws IOException {
        byte[] good = Grid.workbook("指标", Grid.GOOD, w -> {});
        int readable = 0;
        for (int seed = 0; seed < DAMAGED; seed++) {
            Path file = Files.write(folder.resolve("damaged"), ByteDamage.of(good, good, new Random(seed)));
            List<String> careful = carefully(file, "统计局.xlsx");
            if (!careful.getFirst().startsWith("F-")) {
                readable++;
                assertThat(forwards(file, "统计局.xlsx")).as("bytes " + seed).isEqualTo(careful);
            }
        }
        assertThat(readable).as("read, or the test tests nothing").isGreaterThan(DAMAGED / 20);
    }

    private static List<String> forwards(Path file, String name) throws IOException {
        return lines(new WorkbookReader(Limits.DEFAULT).read(file, name, "00"));
    }

    private static List<String> carefully(Path file, String name) throws IOException {
        return lines(WorkbookReader.careful(Limits.DEFAULT).read(file, name, "00"));
    }

    private static List<String> lines(WorkbookReader.Read read) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : read.findings()) {
            lines.add(finding.code().code() + " " + finding.found());
        }
        SubmittedWorkbook workbook = read.workbook();
        if (workbook != null) {
            lines.add(workbook.stamp() + " " + workbook.justifications());
            for (SubmittedSheet sheet : workbook.sheets()) {
                lines.add(sheet.name() + " " + sheet.layout());
                sheet.rowNumbers().forEach(row -> sheet.row(row).forEach(cell -> lines.add(cell.toString())));
            }
        }
        return lines;
    }
}
