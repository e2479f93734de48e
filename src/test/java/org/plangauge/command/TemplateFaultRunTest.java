package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The planning office edits its templates between two nights; what becomes of the reports of both plans, of the board and of the run. */
class TemplateFaultRunTest {

    private static final String FIRST = "output/reports/first/final/2020-12-31/";
    private static final String SECOND = "output/reports/second/final/2020-12-31/";
    private static final String NIGHT = "2026-11-24";

    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aNightHasBeen() throws IOException {
        copy(Path.of("templates"), root.resolve("templates"));
        for (String plan : List.of("first", "second")) {
            copy(Path.of("seeds/hailing-13"), root.resolve("seeds").resolve(plan));
            Path yaml = root.resolve("seeds").resolve(plan).resolve("plan.yaml");
            Files.writeString(yaml, Files.readString(yaml).replace("id: hailing-13", "id: " + plan).replace("“十三五”", "“" + plan + "”"));
        }
        Files.createDirectories(root.resolve("input"));
        assertThat(run(NIGHT)).as(err::toString).isZero();
    }

    @Test
    void onlyTheReportWithTheFaultFailsAndItsLastGoodOneStaysWhole() throws IOException {
        Map<String, String> before = files(FIRST);
        edit("cover.ftlh", "<#-- 封面 -->\n", "<#-- 封面 -->\n<p>新的封面</p>\n<#if plan.id == \"first\">${plan.titel}</#if>\n");
        Files.writeString(root.resolve("output/board/index.html"), "old");
        assertThat(run("2026-11-25")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).containsSubsequence("FAILED: report first", "Template cover.ftlh, line 3: a PlanHeading has no \"titel\"",
                "(the last good one stays)");
        assertThat(err.toString()).doesNotContain("FAILED: report second");
        assertThat(out.toString()).contains("1 reports written; 1 FAILED");
        assertThat(files(FIRST)).isEqualTo(before);
        assertThat(manifest(SECOND)).isNotEqualTo(manifest(FIRST));
        assertThat(Files.readString(root.resolve("output/board/index.html"))).contains("规划实施情况报送看板");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aChangeOfWordingNeedsNoBuildAndAChangeOfTheOfficesPageChangesNothing() throws IOException {
        Map<String, String> before = files(FIRST);
        Files.writeString(root.resolve("templates/说明.md"), "改过的说明");
        assertThat(run("2026-11-25")).isZero();
        assertThat(out.toString()).contains("all 2 reports unchanged");
        edit("chapters/overview.ftlh", "总体评价", "综合评价");
        assertThat(run("2026-11-26")).isZero();
        assertThat(out.toString()).contains("2 reports written");
        assertThat(files(FIRST).keySet()).isEqualTo(before.keySet());
        assertThat(files(FIRST)).isNotEqualTo(before);
    }

    @Test
    void aCharacterThatNoFontHasStopsTheReleaseAndNotTheRun() throws IOException {
        Map<String, String> before = files(FIRST);
        Path yaml = root.resolve("seeds/first/plan.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("issuingBody: 海陵区人民政府", "issuingBody: 海陵区人民政府☑"));
        assertThat(run("2026-11-25")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no glyph for ☑ (U+2611)", "(the last good one stays)");
        assertThat(out.toString()).contains("1 reports unchanged; 1 FAILED");
        assertThat(files(FIRST)).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aReportLostBetweenTwoRenamesIsPutBackWhenItCannotBeMadeAnew() throws IOException {
        Map<String, String> before = files(FIRST);
        Path folder = root.resolve(FIRST);
        Files.move(folder, folder.resolveSibling(".2020-12-31.old"));
        edit("cover.ftlh", "<#-- 封面 -->\n", "<#-- 封面 -->\n${plan.titel}\n");
        assertThat(run("2026-11-25")).isEqualTo(ExitCode.FAILED);
        assertThat(files(FIRST)).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    private int run(String today) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Plangauge(console).execute("--home", root.toString(), "run", "--today", today);
    }

    private void edit(String template, String from, String to) throws IOException {
        Path file = root.resolve("templates").resolve(template);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private String manifest(String folder) throws IOException {
        return Files.readAllLines(root.resolve(folder + "manifest.json")).stream().filter(l -> l.contains("templateVersion")).findFirst().orElseThrow();
    }

    /** Every file of a report, with its bytes as text. */
    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(root.resolve(folder))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("output"))) {
            return all.filter(f -> f.getFileName().toString().startsWith(".")).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
