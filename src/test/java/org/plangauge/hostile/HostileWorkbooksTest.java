package org.plangauge.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
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
        Inspection inspection = inspect(dropped, hostile.file());
        if (inspection.submission().isPresent()) {
            assertThat(hostile.mayBeRead()).as("may be read").isTrue();
            assertThat(figures(inspection)).containsExactly("T1-07 2020 2.6");
        } else {
            assertThat(inspection.findings()).extracting(f -> f.code().code()).containsAnyElementsOf(hostile.fate());
        }
    }

    @Test
    void macrosAreSaidWhateverTheFileIsCalled() throws IOException {
        List<Hostile> macros = all().stream().filter(h -> h.name().contains("with macros") || h.name().startsWith("macros")).toList();
        assertThat(macros).hasSize(3);
        for (Hostile one : macros) {
            Path dropped = Files.write(folder.resolve("dropped"), one.bytes().get());
            assertThat(new WorkbookReader(Limits.DEFAULT).read(dropped, one.file(), "00").findings()).extracting(Finding::code)
                    .containsExactly(FindingCode.MACROS_IGNORED);
        }
    }

    @Test
    void aWorkbookThatIsTooLargeIsToldTheLimitsOfItsHome() throws IOException {
        Path dropped = Files.write(folder.resolve("dropped"), new byte[3 << 10]);
        Limits small = new Limits(2 << 10, 5 << 20, 30, 1_500);
        assertThat(new WorkbookReader(small).read(dropped, "区科技局.xlsx", "00").findings()).singleElement().satisfies(f -> {
            assertThat(f.found()).isEqualTo("文件有3 KB");
            assertThat(f.expected()).isEqualTo("文件不超过2 KB，解压后不超过5 MB，部件不超过30个，有内容的单元格不超过1500个，每格文字不超过32767字");
        });
    }

    private static Inspection inspect(Path file, String name) throws IOException {
        WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, name, "00");
        return read.workbook() == null ? Inspection.unreadable(read.findings()) : INSPECTOR.inspect(read.workbook());
    }

    private static List<String> figures(Inspection inspection) {
        return inspection.submission().orElseThrow().figures().stream().map(f -> f.code() + " " + f.period() + " " + f.reading().verbatim())
                .toList();
    }
}
