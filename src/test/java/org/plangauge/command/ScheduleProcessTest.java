package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.batch.Home;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.RunBook;
import org.plangauge.ledger.RunEntry;
import org.plangauge.ledger.RunOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real process that stays up, with a night every two seconds, and is told to end. */
@Timeout(300)
class ScheduleProcessTest {

    @TempDir
    private Path root;

    private Process process;
    private int heard;

    @BeforeEach
    void aHome() throws IOException {
        for (String part : List.of("seeds/hailing-13", "templates", "input/hailing-13")) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                for (Path source : walk.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(root.resolve(source.toString()).getParent());
                    Files.copy(source, root.resolve(source.toString()));
                }
            }
        }
        Files.createDirectories(root.resolve("var/log"));
    }

    @AfterEach
    void nothingStaysUp() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void nightFollowsNightThroughABadEditUntilItIsToldToEnd() throws Exception {
        set("schedule.cron = */2 * * * * *\nlog.format = json\nlog.keep-days = 3\n");
        LocalDate today = LocalDate.now();
        Path old = Files.writeString(root.resolve("var/log/plangauge." + today.minusDays(4) + ".log"), "old\n");
        Path kept = Files.writeString(root.resolve("var/log/plangauge." + today.minusDays(3) + ".log"), "kept\n");
        Path foreign = Files.writeString(root.resolve("var/log/plangauge.1999-01-01.log.gz"), "not ours\n");
        schedule();
        until("1 reports written");
        set("schedule.cron = at night\n");
        until("the last good settings count");
        until("all 1 reports unchanged");
        set("schedule.cron = 0 0 0 1 1 *\nlog.format = json\n");
        until("next run ");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        assertThat(process.exitValue()).as("ended by SIGTERM").isEqualTo(128 + 15);

        assertThat(runs()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(run -> assertThat(run.outcome()).isEqualTo(RunOutcome.DONE));
        assertThat(old).doesNotExist();
        assertThat(List.of(kept, foreign)).allSatisfy(file -> assertThat(file).exists());
        List<JsonNode> log = Files.readAllLines(root.resolve("var/log/plangauge.log")).stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(log).as("each line is an object").allSatisfy(line -> {
            assertThat(line.get("level").asString()).matches("INFO|WARN|ERROR");
            assertThat(line.has("timestamp")).isTrue();
        });
        assertThat(log).extracting(line -> line.get("formattedMessage").asString()).anyMatch(m -> m.matches("step read-submissions: 11 read, .* ms"))
                .anyMatch(m -> m.startsWith("11 workbooks found, 11 new; 11 accepted"));
    }

    @Test
    void aRunThatWasStoppedIsGoneOnWithWhenItStartsAgain() throws Exception {
        set("schedule.cron = */2 * * * * *\n");
        schedule();
        until("accepted ");
        process.destroy();
        assertThat(process.waitFor(40, TimeUnit.SECONDS)).as("stops at a safe point").isTrue();
        assertThat(runs()).singleElement().extracting(RunEntry::outcome).isEqualTo(RunOutcome.STOPPED);
        set("schedule.cron = 0 0 0 1 1 *\n");
        heard = 0;
        schedule();
        until("11 workbooks found");
        until("next run ");
        process.destroy();
        process.waitFor();
        assertThat(runs()).extracting(RunEntry::outcome).containsExactly(RunOutcome.DONE, RunOutcome.STOPPED);
    }

    private void set(String settings) throws IOException {
        Path file = root.resolve("var/settings.properties");
        Files.writeString(file.resolveSibling("settings.new"), settings);
        Files.move(file.resolveSibling("settings.new"), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void schedule() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(), "org.plangauge.command.Plangauge", "--home", root.toString(), "schedule")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(root.resolve("said").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
    }

    /** Waits until the process has said {@code what} after all that was waited for before. */
    private void until(String what) throws Exception {
        int from = heard;
        for (int waited = 0; Files.readString(root.resolve("said")).indexOf(what, from) < 0; waited++) {
            assertThat(waited).as("still not said: %s, in %s", what, Files.readString(root.resolve("said"))).isLessThan(4_000);
            assertThat(process.isAlive()).as(Files.readString(root.resolve("said"))).isTrue();
            Thread.sleep(50);
        }
        heard = Files.readString(root.resolve("said")).indexOf(what, from) + what.length();
    }

    private List<RunEntry> runs() {
        try (LedgerDatabase database = LedgerDatabase.open(new Home(root).ledger())) {
            return new RunBook(database.source()).newest(1000);
        }
    }
}
