package org.plangauge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plangauge.checks.FindingCode;
import org.plangauge.plan.Measure;

/** What the README says is so. */
class ReadmeTest {

    private final String readme = read("README.md");

    @Test
    void theTableOfFindingsIsTheCatalogue() {
        List<String> rows = Pattern.compile("^\\| (F-\\d+ \\| .+?) \\|$",
                Pattern.MULTILINE).matcher(readme).results().map(m -> m.group(1)).toList();
        assertThat(rows).containsExactlyElementsOf(Arrays.stream(FindingCode.values()).map(c -> c.code() + " | " + c.severity().word()
                + " | " + c.meaning()).toList());
    }

    @Test
    void everyWayOfMeasuringIsExplained() {
        assertThat(Measure.values()).allSatisfy(measure -> assertThat(readme).contains("| " + measure.word() + " | "));
    }

    @Test
    void everyCommandIsInTheTable() {
        assertThat(Stream.of("run", "forms", "check", "report", "publish", "explain",
                "plan check", "verify")).allSatisfy(command -> assertThat(readme).containsPattern("\\| `" + command + "[ `]"));
    }

    @Test
    void theTwoCommandsAreThoseOfTheBuild() {
        assertThat(readme).contains("\nmvn -q spring-boot:run\n").contains("\nmvn verify\n");
        assertThat(read(".ci/run")).contains(" verify\n").contains(" -q spring-boot:run\n");
    }

    @Test
    void theRoomsOfTheDrawingAreThePackages() throws IOException {
        Path source = Path.of("src/main/java/org/plangauge");
        String drawing = read(source.resolve("package-info.java").toString());
        try (Stream<Path> walk = Files.walk(source)) {
            assertThat(walk.filter(f -> f.getFileName().toString().equals("package-info.java") && !f.getParent().equals(source))
                    .map(f -> source.relativize(f.getParent()).toString().replace('/', '.').replace('\\', '.')))
                    .allSatisfy(room -> assertThat(drawing).containsPattern("\\b" + Pattern.quote(room) + "\\b"));
        }
    }

    @Test
    void theTopLevelIsExactlyWhatWasAgreed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            assertThat(files.map(Path::toString).filter(f -> !f.startsWith(".") && !List.of("target", "output", "var").contains(f)))
                    .containsExactlyInAnyOrder("pom.xml", "src", "templates", "input", "seeds", "README.md");
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
