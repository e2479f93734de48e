package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plangauge.batch.Home;
import org.plangauge.ledger.LedgerDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A real process is killed at seeded moments all over a run, again and again in the same home; when it is let be, the ledger
 * and every file it wrote are those of a run that nobody disturbed. {@code mvn -Pendurance verify} kills more often.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledRunTest {

    /** Kills that meet a running process. */
    private static final int KILLS = Integer.getInteger("kills", 50);
    /** Each goes on with what the one before left, so that later ones have less to do and are met sooner. */
    private static final int TRIES_IN_ONE_HOME = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    /** What the ledger holds, without the numbers that runs and rows were given. */
    private static final List<String> LEDGER = List.of(
            "SELECT sha256, path, size FROM workbook ORDER BY sha256",
            "SELECT sha256, path, plan, department, plan_year, role, accepted, filler, phone, filled_on, catalogue, recorded_on FROM submission ORDER BY id",
            "SELECT s.sha256, f.form, f.code, f.period, f.raw, f.number, f.bound, f.nature, f.note, f.sheet, f.cell FROM figure f "
                    + "JOIN submission s ON s.id = f.submission_id ORDER BY s.id, f.form, f.code, f.period, f.sheet, f.cell",
            "SELECT s.sha256, t.form, t.code, t.question, t.answer, t.sheet, t.cell FROM statement t "
                    + "JOIN submission s ON s.id = t.submission_id ORDER BY s.id, t.form, t.code, t.question, t.cell",
            "SELECT s.sha256, f.place_in_list, f.code, f.sheet, f.cell, f.found, f.expected, f.remedy FROM finding f "
                    + "JOIN submission s ON s.id = f.submission_id ORDER BY s.id, f.place_in_list",
            "SELECT e.plan, e.report_type, e.as_of, e.snapshot, v.indicator, v.verdict, v.reason FROM verdict v "
                    + "JOIN evaluation e ON e.id = v.evaluation_id ORDER BY e.plan, e.report_type, e.as_of, e.snapshot, v.indicator");

    @TempDir
    private Path root;

    @Test
    void whateverTheMomentTheNextRunCompletesTheWork() throws Exception {
        Path undisturbed = home("undisturbed");
        long begun = System.nanoTime();
        assertThat(run(undisturbed).waitFor()).as(Files.readString(root.resolve("undisturbed.log"))).isZero();
        long lasts = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> files = files(undisturbed);
        List<String> ledger = ledger(undisturbed);
        assertThat(files.keySet()).anyMatch(f -> f.endsWith(".pdf")).anyMatch(f -> f.startsWith("var/archive/"));

        Random random = new Random(20261125);
        int killed = 0;
        for (int homes = 0; killed < KILLS; homes++) {
            assertThat(homes).as("homes, of which %d runs met their kill", killed).isLessThan(KILLS);
            Path home = home("home" + homes);
            for (int i = 0; i < TRIES_IN_ONE_HOME; i++) {
                killed += killAfter(random.nextLong(lasts / 5, i == 0 ? lasts : lasts * 7 / 10), home);
                assertThat(seen(home)).as("a reader sees nothing half-written").allMatch(files::containsKey);
            }
            assertThat(run(home).waitFor()).as("no manual step").isZero();
            assertThat(ledger(home)).isEqualTo(ledger);
            assertThat(files(home)).isEqualTo(files);
        }
    }

    @Test
    void aProcessToldToEndStopsSoonAtASafePointAndTheNextRunGoesOn() throws Exception {
        Path undisturbed = home("undisturbed");
        assertThat(run(undisturbed).waitFor()).isZero();
        Path home = home("told");
        Process process = run(home);
        while (process.isAlive() && !said(home).contains("accepted ")) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(25, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        assertThat(process.exitValue()).as("ended by SIGTERM").isEqualTo(128 + 15);
        assertThat(said(home)).contains("STOPPED early, the next run goes on").doesNotContain("1 reports written", "not stopped within");
        assertThat(run(home).waitFor()).isZero();
        assertThat(ledger(home)).isEqualTo(ledger(undisturbed));
        assertThat(files(home)).isEqualTo(files(undisturbed));
    }

    private String said(Path home) throws IOException {
        return Files.readString(root.resolve(home.getFileName() + ".log"));
    }

    private Path home(String name) throws IOException {
        Path home = root.resolve(name);
        for (String part : List.of("seeds/hailing-13", "templates", "input/hailing-13")) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                for (Path source : walk.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(home.resolve(source.toString()).getParent());
                    Files.copy(source, home.resolve(source.toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return home;
    }

    /** With the compiler that starts soonest: it is the run that shall be met, not the start of Java. */
    private Process run(Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", ManagementFactory.getRuntimeMXBean().getClassPath(), "org.plangauge.command.Plangauge", "--home", home.toString(), "run",
                "--today", TODAY.toString()));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(root.resolve(home.getFileName() + ".log").toFile()));
        process.environment().put("LC_ALL", "C.UTF-8");
        return process.start();
    }

    /** 1 when the process was still running at that moment, else 0. */
    private int killAfter(long millis, Path home) throws Exception {
        Process process = run(home);
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return ended ? 0 : 1;
    }

    /** What people read in {@code output/} at this moment. */
    private static List<String> seen(Path home) throws IOException {
        return files(home).keySet().stream().filter(f -> f.startsWith("output/")).toList();
    }

    /** Every file people or the archive rely on, with its content. */
    private static Map<String, String> files(Path home) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String part : List.of("output", "var/archive")) {
            if (Files.isDirectory(home.resolve(part))) {
                try (Stream<Path> walk = Files.walk(home.resolve(part))) {
                    for (Path file : walk.filter(Files::isRegularFile).toList()) {
                        String path = home.relativize(file).toString();
                        if (!path.contains("/.")) {
                            files.put(path, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(Files.readAllBytes(file))));
                        }
                    }
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return files;
    }

    private static List<String> ledger(Path home) {
        List<String> rows = new ArrayList<>();
        try (LedgerDatabase database = LedgerDatabase.open(new Home(home).ledger())) {
            JdbcTemplate jdbc = new JdbcTemplate(database.source());
            LEDGER.forEach(query -> rows.addAll(jdbc.queryForList(query).stream().map(Object::toString).toList()));
        }
        return rows;
    }
}
