package org.plangauge.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.submission.Figure;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** Every hostile file is left out with its reason, or read as if nothing were: nothing else, and soon. */
class HostileWorkbooksTest {

    private static final Inspector INSPECTOR = new Inspector(List.of(Catalogue.read(Path.of("seeds/hailing-13")).plan()));

    @TempDir
    private Path folder;

    static List<Hostile> all() {
        return Hostile.all("http://127.0.0.1:9/x");
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsLeftOutWithItsReasonOrReadAsIfNothingWere(Hostile hostile) throws IOException {
        Path dropped = Files.write(folder.resolve("dropped"), hostile.bytes().get());
        long begun = System.nanoTime();
        Inspection inspection = inspect(dropped, hostile.file());
        System.out.printf("HOSTILE %6d ms  %s: %s%n", (System.nanoTime() - begun) / 1_000_000, hostile, inspection.submission().isPresent() ? "read" : inspection.findings().stream().map(f -> f.code().code() + " " + f.found()).toList());
        if (inspection.submission().isPresent()) {
            assertThat(hostile.mayBeRead()).as("may be read").isTrue();
            assertThat(figures(inspection)).containsExactly("T1-07 2020 2.6");
        } else {
            assertThat(inspection.findings()).extracting(f -> f.code().code()).containsAnyElementsOf(hostile.fate());
        }
    }

    private static Inspection inspect(Path file, String name) throws IOException {
        WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, name, "00");
        return read.workbook() == null ? Inspection.unreadable(read.findings()) : INSPECTOR.inspect(read.workbook(), Map.of());
    }

    private static List<String> figures(Inspection inspection) {
        return inspection.submission().orElseThrow().figures().stream().map(f -> f.code() + " " + f.period() + " " + f.reading().verbatim()).toList();
    }
}
