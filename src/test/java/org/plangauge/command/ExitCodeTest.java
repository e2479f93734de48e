package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.batch.Home;

/** Every exit code of design.md §7, from commands that a person may give. */
class ExitCodeTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | as shipped         | run
            0 | as shipped         | status
            0 | as shipped         | check input/hailing-13/2020/区科技局.xlsx
            0 | empty              | status
            0 | empty              | settings
            1 | empty              | run
            1 | input is not there | run
            1 | plan is broken     | run
            1 | plan is broken     | plan check seeds
            2 | as shipped         | nonsense
            2 | as shipped         | run --today yesterday
            2 | as shipped         | report --plan nowhere --type final --as-of 2020-12-31
            2 | bad settings       | run
            2 | bad settings       | schedule
            2 | bad settings       | status
            3 | held               | run
            3 | held               | verify
            4 | as shipped         | check input/hailing-14/2025/区税务局.xlsx
            """)
    void theTable(int code, String home, String words) throws IOException {
        if (!home.equals("empty")) {
            copy("seeds/hailing-13", "seeds/hailing-14", "templates", "input/hailing-13");
        }
        switch (home) {
            case "plan is broken" -> Files.writeString(root.resolve("seeds/hailing-13/plan.yaml"), "id: other\n");
            case "bad settings" -> Files.writeString(Files.createDirectories(root.resolve("var")).resolve("settings.properties"), "schedule.cron = at night\n");
            case "input is not there" -> Files.move(root.resolve("input"), root.resolve("elsewhere"));
            default -> assertThat(home).isIn("as shipped", "empty", "held");
        }
        if (home.equals("held")) {
            try (HomeLock held = HomeLock.take(new Home(root), Instant.EPOCH)) {
                assertThat(say(words)).isEqualTo(code);
            }
        } else {
            assertThat(say(words)).isEqualTo(code);
        }
    }

    @Test
    void theReadmeHasTheSameCodes() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.matches("\\| \\d \\| .*")).toList();
        assertThat(rows).extracting(row -> row.substring(2, 3)).containsExactly("0", "1", "2", "3", "4");
    }

    private int say(String words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Stream<String> all = Arrays.stream(words.split(" ")).map(word -> word.equals("seeds") ? root.resolve(word).resolve("hailing-13").toString() : word);
        return new Plangauge(new Console(nowhere, nowhere)).execute((words.startsWith("plan ") ? all : Stream.concat(Stream.of("--home", root.toString()), all)).toArray(String[]::new));
    }

    private void copy(String... parts) throws IOException {
        for (String part : parts) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                for (Path source : walk.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(root.resolve(source.toString()).getParent());
                    Files.copy(source, root.resolve(source.toString()));
                }
            }
        }
    }
}
