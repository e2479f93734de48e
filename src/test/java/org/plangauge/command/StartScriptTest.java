package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The start script of the distribution, run against programmes that only say that they are a java; and the units beside it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Execution(ExecutionMode.CONCURRENT)
class StartScriptTest {

    private static final Path DIST = Path.of("src/main/dist");

    @TempDir
    private Path root;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void anInstallationInAFolderWithABlank() throws IOException {
        Path installed = Files.createDirectories(root.resolve("in stalled/bin"));
        Files.createDirectories(root.resolve("in stalled/lib"));
        for (String script : List.of("plangauge", "plangauge-cache")) {
            Files.copy(DIST.resolve("bin").resolve(script), installed.resolve(script));
            assertThat(installed.resolve(script).toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(root.resolve("in stalled/lib/a.jar"), "");
        Files.writeString(root.resolve("in stalled/lib/plangauge.jar"), "");
        environment.putAll(Map.of("PLANGAUGE_CACHE", "off", "PLANGAUGE_JAVA_PLACES", "/nowhere", "PATH", "/usr/bin:/bin", "JAVA_HOME", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plangauge", "plangauge-cache"})
    void theScriptsAreUnderstoodByAPlainShell(String script) throws Exception {
        assertThat(said("sh", "-n", DIST.resolve("bin").resolve(script).toString()).code()).isZero();
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        environment.put("JAVA_HOME", java("fitting", 25, true).toString());
        Said said = start("--home", "/srv/海陵 区", "check", "a  b.xlsx", "", "$HOME", "*");
        assertThat(said.code()).isEqualTo(7);
        assertThat(said.out().lines().toList()).containsSequence("org.plangauge.command.Start", "--home", "/srv/海陵 区", "check", "a  b.xlsx", "", "$HOME", "*")
                .contains(root.resolve("in stalled/lib/a.jar") + ":" + root.resolve("in stalled/lib/plangauge.jar")).contains("-XX:TieredStopAtLevel=1");
        assertThat(start("run", "schedule").out()).as("a run").contains("-XX:TieredStopAtLevel=1");
        assertThat(start("--home", "run", "schedule").out()).as("the optimising compiler, for what stays up").doesNotContain("TieredStopAtLevel");
    }

    @Test
    void anOldJavaIsPassedOverForAFittingOne() throws Exception {
        environment.put("JAVA_HOME", java("old", 17, true).toString());
        environment.put("PLANGAUGE_JAVA_PLACES", java("elder", 20, false) + " " + java("fitting", 21, false));
        assertThat(start("run").code()).isEqualTo(7);
    }

    @Test
    void whatIsMissingIsSaidInOneSentence() throws Exception {
        Path old = java("old", 17, false);
        environment.put("JAVA_HOME", old.toString());
        Said said = start("run");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out().lines()).singleElement().asString().contains("no Java of version 21 or newer was found", old + "/bin/java is Java 17;",
                "install a JDK 21 or newer, or set PLANGAUGE_JAVA");
    }

    @Test
    void theJavaThatIsNamedIsUsedOrRefusedButNotExchanged() throws Exception {
        environment.put("JAVA_HOME", java("fitting", 25, true).toString());
        environment.put("PLANGAUGE_JAVA", java("old", 17, true) + "/bin/java");
        Said said = start("run");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEqualTo("plangauge: PLANGAUGE_JAVA=" + root.resolve("old/bin/java") + " is no java of version 21 or newer.\n");
    }

    @Test
    void aLocaleThatCannotWriteChineseNamesIsExchanged() throws Exception {
        environment.put("JAVA_HOME", java("fitting", 25, true).toString());
        environment.put("LC_ALL", "C");
        assertThat(start("run").out()).containsPattern("(?m)^LC_ALL=.*(UTF-8|utf8)$");
    }

    @Test
    void theProgrammeTakesThePlaceOfTheScriptSoThatSignalsReachIt() throws Exception {
        environment.put("JAVA_HOME", java("fitting", 25, true).toString());
        Process process = process(root.resolve("in stalled/bin/plangauge").toString(), "run");
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("\nprocess " + process.pid() + "\n");
    }

    @Test
    void theCacheIsMadeOnceAndThenUsedAndAFailureToMakeItIsNoFailure() throws Exception {
        environment.put("JAVA_HOME", java("fitting", 25, true).toString());
        Path cache = Files.createDirectories(root.resolve("cache"));
        environment.put("PLANGAUGE_CACHE", cache.toString());
        assertThat(start("run").out()).as("there is no sample to make it from").doesNotContain("-XX:AOT");
        for (String part : List.of("seeds/hailing-13", "templates", "input/hailing-13")) {
            Files.createDirectories(root.resolve("in stalled/home").resolve(part));
        }
        assertThat(start("check").out()).as("a clerk is not made to wait for it").doesNotContain("-XX:AOT");
        assertThat(start("--home", "/srv/海陵 区", "run").out()).contains("-XX:AOTCache=" + cache + "/plangauge-");
        assertThat(start("check").out()).contains("-XX:AOTCache=" + cache + "/plangauge-");
        Path first = onlyFile(cache);
        Files.writeString(root.resolve("in stalled/lib/a.jar"), "a newer one");
        assertThat(start("run").out()).contains("-XX:AOTCache=" + cache + "/plangauge-").doesNotContain(first.toString());
        assertThat(onlyFile(cache)).as("the old one is gone").isNotEqualTo(first);
    }

    @Test
    void theUnitsAreWhatSystemdUnderstands() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd here");
        Path units = Files.createDirectories(root.resolve("units"));
        Files.copy(DIST.resolve("systemd/plangauge.timer"), units.resolve("plangauge.timer"));
        Files.writeString(units.resolve("plangauge.service"), Files.readString(DIST.resolve("systemd/plangauge.service"))
                .replace("/opt/plangauge/bin/plangauge ", "/bin/true ").replaceAll("(?m)^(User|Group)=.*\n", ""));
        Said said = said("systemd-analyze", "verify", units.resolve("plangauge.timer").toString(), units.resolve("plangauge.service").toString());
        assertThat(said.out().lines().filter(line -> line.contains("plangauge."))).as(said.out()).isEmpty();
    }

    @Test
    void theTaskForWindowsIsWellFormed() throws Exception {
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DIST.resolve("windows/plangauge-task.xml").toFile())
                .getDocumentElement().getTagName()).isEqualTo("Task");
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    /** A programme that says it is a java of that version, by a file beside it or when it is asked; else it prints what it was told, and exits with 7. */
    private Path java(String name, int version, boolean release) throws IOException {
        Path home = root.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        if (release) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        }
        Path java = Files.writeString(home.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%d.0.1" 2026-01-01' >&2; exit 0; fi
                case $1 in -XX:AOTCacheOutput=*) echo made >"${1#*=}"; exit 0 ;; esac
                for word in "$@"; do printf '%%s\\n' "$word"; done
                echo "process $$"
                echo "LC_ALL=${LC_ALL:-}"
                exit 7
                """.formatted(version));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private record Said(int code, String out) {}

    private Said start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(root.resolve("in stalled/bin/plangauge").toString()));
        command.addAll(List.of(arguments));
        return said(command.toArray(String[]::new));
    }

    private Said said(String... command) throws Exception {
        Process process = process(command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), out);
    }

    private Process process(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PLANGAUGE_") || name.equals("LANG") || name.equals("CACHE_DIRECTORY"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
