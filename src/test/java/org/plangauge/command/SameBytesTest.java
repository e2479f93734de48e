package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.workbook.FormOrder;
import org.plangauge.workbook.FormWriter;

/**
 * Real processes that differ in everything that must not matter: language, time zone, encoding, working directory, home, threads,
 * hash codes. What they write of the same workbooks is the same to the byte, also when an older report is made again.
 */
@Execution(ExecutionMode.CONCURRENT)
class SameBytesTest {

    private static final List<String> HERE = List.of("-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai");
    private static final List<String> ELSEWHERE = List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=America/St_Johns", "-Dfile.encoding=GB18030", "-Dstdout.encoding=UTF-8", "-XX:ActiveProcessorCount=1",
            "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-XX:+UseSerialGC");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String MID_TERM = "output/reports/hailing-14/mid-term/2023-06-30/";

    @TempDir
    private static Path root;

    private static Path here;
    private static Path elsewhere;
    private static Map<String, byte[]> first;

    @BeforeAll
    static void runInTwoProcesses() throws Exception {
        here = home("here");
        elsewhere = home("another place");
        say(HERE, root, here, "run", "--today", DAY.toString(), "--as-of", "2023-06-30");
        say(ELSEWHERE, elsewhere, elsewhere, "run", "--today", DAY.toString(), "--as-of", "2023-06-30");
        first = files(here);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void theSameWorkbooksGiveTheSameBytes() throws IOException {
        assertThat(first.keySet()).anyMatch(f -> f.endsWith(".pdf")).anyMatch(f -> f.endsWith(".xlsx")).anyMatch(f -> f.endsWith("report.json"))
                .anyMatch(f -> f.endsWith("figures.csv")).anyMatch(f -> f.endsWith("manifest.json")).anyMatch(f -> f.endsWith("index.html"));
        assertThat(differing(first, files(elsewhere))).isEmpty();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aReportMadeAgainAsItWasKnownIsTheOneMadeThen() throws Exception {
        Plan plan = Catalogue.read(Path.of("seeds/hailing-14")).plan();
        correct(plan);
        adjust(plan);
        say(HERE, root, here, "run", "--today", DAY.plusDays(1).toString(), "--as-of", "2023-06-30");
        assertThat(differing(first, files(here))).as("what came later changed the report").anyMatch(f -> f.startsWith(MID_TERM) && f.endsWith(".pdf"))
                .contains(MID_TERM + "report.json", MID_TERM + "figures.csv");
        assertThat(Files.readString(here.resolve(MID_TERM + "report.json"))).contains("某某〔2024〕7号", "2.71");
        say(ELSEWHERE, elsewhere, here, "report", "--plan", "hailing-14", "--type", "mid-term", "--as-of", "2023-06-30", "--known-on", DAY.toString());
        Map<String, byte[]> again = files(here);
        again.keySet().removeIf(f -> !f.startsWith(MID_TERM));
        Map<String, byte[]> then = new TreeMap<>(first);
        then.keySet().removeIf(f -> !f.startsWith(MID_TERM));
        assertThat(differing(then, again)).isEmpty();
    }

    /** A department's figure is corrected, another one is new, one is left out with a finding. */
    private static void correct(Plan plan) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, plan.department("区科技局").orElseThrow(), 2023, List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("王珺", "0523-0000000", "2026-11-24");
            form.set(FormSheet.INDICATORS, "T2-05", "2021", "2.71");
            form.set(FormSheet.INDICATORS, "T2-05", "2022", "约三成");
            save(workbook, "区科技局-更正.xlsx");
        }
    }

    /** The target of the same indicator is revised, long before the day of the report. */
    private static void adjust(Plan plan) throws IOException {
        FormPeriods periods = FormPeriods.of(plan, plan.reports().stream().filter(d -> d.asOf().toString().equals("2023-06-30")).findFirst().orElseThrow());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, FormOrder.ofAdjustments(plan.office().orElseThrow(), periods), List.of(), List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("王珺", "0523-0000000", "2026-11-24");
            form.set(FormSheet.REVISIONS, "T2-05", FormColumn.NEW_TARGET.header(), "2.7");
            form.set(FormSheet.REVISIONS, "T2-05", FormColumn.APPROVED_BY.header(), "区人大常委会第十二次会议");
            form.set(FormSheet.REVISIONS, "T2-05", FormColumn.DOCUMENT.header(), "某某〔2024〕7号");
            form.set(FormSheet.REVISIONS, "T2-05", FormColumn.APPROVED_ON.header(), "2023-03-15");
            form.set(FormSheet.REVISIONS, "T2-05", FormColumn.REASON.header(), "形势变化");
            save(workbook, "规划调整.xlsx");
        }
    }

    private static void save(XSSFWorkbook workbook, String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(here.resolve("input").resolve(name))) {
            FormWriter.save(workbook, out);
        }
    }

    private static Path home(String name) throws IOException {
        Path home = root.resolve(name);
        for (String part : List.of("seeds", "templates", "input/hailing-13", "input/hailing-14/2023")) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                for (Path source : walk.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(home.resolve(source.toString()).getParent());
                    Files.copy(source, home.resolve(source.toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return home;
    }

    /** A process with {@code options} in {@code folder}, which must succeed. */
    private static void say(List<String> options, Path folder, Path home, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(options);
        String classPath = Stream.of(ManagementFactory.getRuntimeMXBean().getClassPath().split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString()).reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
        command.addAll(List.of("-cp", classPath, "org.plangauge.command.Plangauge", "--home", home.toString()));
        command.addAll(List.of(words));
        Path log = root.resolve("log");
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        assertThat(process.start().waitFor()).as(() -> read(log)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file under {@code output/}. */
    private static Map<String, byte[]> files(Path home) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(home.resolve("output"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** What is in only one of the two, or differs. */
    private static List<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct()
                .filter(f -> !one.containsKey(f) || !other.containsKey(f) || !Arrays.equals(one.get(f), other.get(f))).sorted().toList();
    }
}
