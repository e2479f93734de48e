package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.batch.Home;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code status} says of a home: how the runs went, who reported, what waits. */
class StatusTest {

    @TempDir
    private Path root;

    @Test
    void aHomeWithoutARunSaysSo() throws IOException {
        assertThat(say("status")).contains("no run yet").contains("next run ");
        assertThat(root.resolve("var")).doesNotExist();
    }

    @Test
    void aHomeIsShownAsItStands() throws IOException {
        sample();
        Files.delete(root.resolve("input/hailing-13/2020/区财政局.xlsx"));
        say("run");
        String text = say("status");
        assertThat(text).containsPattern("(?m)^ +1  \\d{4}-\\d\\d-\\d\\d .* s  done +10 workbooks found, 10 new; 10 accepted")
                .contains("waiting for the next run: nothing", "report final 2020-12-31  written  " + root.resolve("output/reports/hailing-13/final/2020-12-31"))
                .contains("departments: 10 received, 0 partly, 0 returned, 1 missing")
                .containsPattern("missing  区财政局: 0 of 1 indicators, 0 of 0 others; without an answer: T1-");
    }

    @Test
    void whatWasDroppedSinceWaitsAndACopyOfWhatIsKnownDoesNot() throws IOException {
        sample();
        Path dropped = root.resolve("input/hailing-13/2020/区科技局.xlsx");
        byte[] workbook = Files.readAllBytes(dropped);
        Files.delete(dropped);
        say("run");
        Files.write(dropped, workbook);
        Files.copy(root.resolve("input/hailing-13/2020/区统计局.xlsx"), root.resolve("input/再报一次.xlsx"));
        Files.setLastModifiedTime(root.resolve("input/hailing-13/2020/区统计局.xlsx"), FileTime.from(Instant.EPOCH));
        JsonNode status = json();
        assertThat(status.get("waiting")).hasSize(1).first().extracting(JsonNode::asString).isEqualTo("hailing-13/2020/区科技局.xlsx");
    }

    @Test
    void aRunThatFailedSaysWhyAndOneThatWasCutOffIsCalledSo() throws IOException {
        sample();
        say("run");
        Files.writeString(root.resolve("templates/board/index.ftlh"), "${nothing.of.this}");
        Files.delete(root.resolve("output/board/index.html"));
        say("run");
        cutOff();
        JsonNode runs = json().get("runs");
        assertThat(runs).extracting(run -> run.get("outcome").asString()).containsExactly("cut off", "incomplete", "done");
        assertThat(runs.get(0).get("ended").isNull()).isTrue();
        assertThat(runs.get(1).get("failures")).singleElement().asString().contains("status board: ");
        assertThat(say("status")).containsPattern("(?m)^ +3  .{19} +-  cut off$").containsPattern("(?m)^ +FAILED: status board: ");
    }

    @Test
    void itAnswersWhileARunHoldsTheHome() throws IOException {
        sample();
        say("run");
        try (HomeLock held = HomeLock.take(new Home(root), Instant.now()); LedgerDatabase database = LedgerDatabase.open(new Home(root).ledger())) {
            new Ledger(database.source()).openRun(LocalDate.now(), Instant.now());
            JsonNode status = json();
            assertThat(status.get("running").asBoolean()).isTrue();
            assertThat(status.get("runs")).extracting(run -> run.get("outcome").asString()).containsExactly("running", "done");
        }
        assertThat(json().get("running").asBoolean()).isFalse();
    }

    @Test
    void aLockFileThatAPowerCutLeftIsNoRun() throws IOException {
        sample();
        say("run");
        cutOff();
        Path left = Files.writeString(root.resolve("var/ledger/plangauge.lck"), "left");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(1, ChronoUnit.MINUTES)));
        assertThat(json().get("runs").get(0).get("outcome").asString()).isEqualTo("cut off");
        assertThat(left).exists();
    }

    @Test
    void theJsonHasEveryEvaluationAndDepartment() throws IOException {
        sample();
        say("run");
        JsonNode plan = json().get("plans").get(0);
        assertThat(plan.get("id").asString()).isEqualTo("hailing-13");
        assertThat(plan.get("reports").get(0).get("written").asBoolean()).isTrue();
        JsonNode evaluation = plan.get("evaluations").get(0);
        assertThat(evaluation.get("indicatorsAnswered").asInt()).isEqualTo(19);
        assertThat(evaluation.get("departments")).hasSize(11).allSatisfy(d -> assertThat(d.get("state").asString()).isEqualTo("received"));
    }

    private void cutOff() {
        try (LedgerDatabase database = LedgerDatabase.open(new Home(root).ledger())) {
            new Ledger(database.source()).openRun(LocalDate.now(), Instant.now());
        }
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(say("status", "--json"));
    }

    private String say(String... words) {
        StringWriter out = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(Writer.nullWriter(), true));
        int code = new Plangauge(console).execute(Stream.concat(Stream.of("--home", root.toString()), Stream.of(words)).toArray(String[]::new));
        if (words[0].equals("status")) {
            assertThat(code).isZero();
        }
        return out.toString();
    }

    private void sample() throws IOException {
        for (String part : new String[] {"seeds/hailing-13", "templates", "input/hailing-13"}) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                for (Path source : walk.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(root.resolve(source.toString()).getParent());
                    Files.copy(source, root.resolve(source.toString()));
                }
            }
        }
    }
}
