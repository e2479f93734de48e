package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.RunBook;
import org.plangauge.ledger.RunEntry;
import org.plangauge.ledger.RunOutcome;

/** What a run leaves for whoever watches over it: its metrics, read as Prometheus reads them, and its entry in the ledger. */
class MetricsFileTest {

    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(\\{([a-z]+)=\"([^\"\\\\]*)\"})? (-?\\d+(\\.\\d+)?)");

    @TempDir
    private Path root;

    @Test
    void aRunTellsWhatItDid() throws IOException {
        Home home = SampleHome.in(root, "seeds/hailing-13", "templates", "input/hailing-13");
        Instant before = Instant.now();
        RunTally tally = SampleHome.run(home);
        Map<String, BigDecimal> metrics = parsed(Files.readString(home.metrics()));
        assertThat(metrics.get("run_success")).isEqualTo("1");
        assertThat(metrics.get("run_outcome done")).isEqualTo("1");
        assertThat(metrics.get("run_outcome failed")).isEqualTo("0");
        assertThat(metrics.get("workbooks_found")).isEqualTo("11");
        assertThat(metrics.get("workbooks_new")).isEqualTo("11");
        assertThat(metrics.get("workbooks_accepted")).isEqualTo("11");
        assertThat(metrics.get("workbooks_rejected")).isEqualTo("0");
        assertThat(metrics.get("reports written")).isEqualTo("1");
        assertThat(metrics.get("reports unchanged")).isEqualTo("0");
        assertThat(metrics.get("archive_bytes")).isPositive();
        assertThat(metrics.get("ledger_bytes")).isPositive();
        assertThat(metrics.get("last_success_timestamp_seconds")).isBetween(seconds(before), metrics.get("run_end_timestamp_seconds"));
        assertThat(metrics.keySet()).contains("step_duration_seconds find-workbooks", "step_duration_seconds read-submissions",
                "step_duration_seconds write-reports", "step_duration_seconds write-board");
        assertThat(entries(home)).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(RunOutcome.DONE);
            assertThat(run.summary()).isEqualTo(tally.summary());
            assertThat(run.failures()).isEmpty();
        });
    }

    @Test
    void aRunThatBreaksOffLeavesItsReasonAndNoSuccess() throws IOException {
        Home home = SampleHome.in(root, "seeds/hailing-13", "templates", "input/hailing-13");
        SampleHome.run(home);
        Map<String, BigDecimal> good = parsed(Files.readString(home.metrics()));
        Files.writeString(home.seeds().resolve("hailing-13/plan.yaml"), "id: other\n");
        assertThatThrownBy(() -> SampleHome.run(home)).isInstanceOf(UnusableCatalogue.class);
        Map<String, BigDecimal> metrics = parsed(Files.readString(home.metrics()));
        assertThat(metrics.get("run_success")).isEqualTo("0");
        assertThat(metrics.get("run_outcome failed")).isEqualTo("1");
        assertThat(metrics.get("last_success_timestamp_seconds")).as("the night before").isEqualTo(good.get("last_success_timestamp_seconds"));
        assertThat(entries(home)).hasSize(2).first().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
            assertThat(run.failures()).singleElement().asString().contains("hailing-13/plan.yaml, key id: found \"other\"");
        });
    }

    @Test
    void aRunOfWhichSomethingFailedIsNotCalledDone() throws IOException {
        Home home = SampleHome.in(root, "seeds/hailing-13", "templates");
        Files.delete(home.input());
        SampleHome.run(home);
        assertThat(parsed(Files.readString(home.metrics())).get("run_failures")).isEqualTo("1");
        assertThat(parsed(Files.readString(home.metrics())).get("run_success")).isEqualTo("0");
        assertThat(entries(home)).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
            assertThat(run.failures()).containsExactly("input folder " + home.input() + " is not there");
        });
    }

    @Test
    void aFolderWithoutAPlanIsNotMadeAHome() {
        Home strange = new Home(root.resolve("mistyped"));
        assertThatThrownBy(() -> NightlyRun.run(new RunRequest(strange, SampleHome.TODAY, null), "test", Clock.systemUTC()))
                .isInstanceOf(UnusableCatalogue.class);
        assertThat(strange.root()).doesNotExist();
    }

    @Test
    void whatWasDeliveredIsCounted() {
        RunTally tally = new RunTally();
        tally.copied(2);
        tally.mailed();
        MetricsFile.Story story = new MetricsFile.Story(Instant.EPOCH, Duration.ZERO, RunOutcome.DONE, tally.counts(), null, null);
        assertThat(parsed(MetricsFile.text(story, 0))).containsEntry("reports_copied", new BigDecimal(2)).containsEntry("letters_sent", BigDecimal.ONE);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        MetricsFile.Story story = new MetricsFile.Story(Instant.EPOCH, Duration.ofMillis(1500), RunOutcome.FAILED, new RunTally().counts(), null, null);
        assertThat(parsed(MetricsFile.text(story, 0)).keySet())
                .noneMatch(name -> name.startsWith("last_success") || name.startsWith("archive") || name.startsWith("step_"));
        assertThat(parsed(MetricsFile.text(story, 0)).get("run_duration_seconds")).isEqualTo("1.500");
    }

    /**
     * Values by name without {@code plangauge_}, and label. Every metric has its help and its type, once and before its samples, its samples
     * stand together, and none comes twice.
     */
    private static Map<String, BigDecimal> parsed(String text) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Set<String> families = new HashSet<>();
        String current = "";
        assertThat(text).endsWith("\n");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("# HELP ")) {
                current = lines.get(i).split(" ")[2];
                assertThat(families.add(current)).as(current).isTrue();
                assertThat(lines.get(i)).matches("# HELP " + current + " [A-Z1].*\\.");
                assertThat(lines.get(++i)).isEqualTo("# TYPE " + current + " gauge");
                continue;
            }
            Matcher sample = SAMPLE.matcher(lines.get(i));
            assertThat(sample.matches()).as(lines.get(i)).isTrue();
            assertThat(sample.group(1)).isEqualTo(current).startsWith("plangauge_");
            String name = current.substring("plangauge_".length()) + (sample.group(4) == null ? "" : " " + sample.group(4));
            assertThat(values.put(name, new BigDecimal(sample.group(5)))).as(name).isNull();
        }
        return values;
    }

    private static BigDecimal seconds(Instant at) {
        return BigDecimal.valueOf(at.toEpochMilli(), 3);
    }

    private static List<RunEntry> entries(Home home) {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            return new RunBook(database.source()).newest(10);
        }
    }
}
