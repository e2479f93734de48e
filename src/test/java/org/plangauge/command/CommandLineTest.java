package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.batch.Home;

/** What a person says on the command line, and what comes back: words and exit code. */
class CommandLineTest {

    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void planCheckCountsWhatIsShippedAndFindsNoFault() {
        assertThat(say("plan", "check")).isZero();
        assertThat(out.toString()).contains("hailing-13: 19 indicators, 0 commitments",
                "hailing-14: 32 indicators, 122 commitments, 174 task nodes, 289 projects, 50 departments; no faults");
    }

    @Test
    void planCheckOfAFaultyFolderNamesTheFaultsAndFails() throws IOException {
        Path folder = Files.createDirectories(root.resolve("seeds/empty"));
        Files.writeString(folder.resolve("plan.yaml"), "id: other\n");
        assertThat(say("plan", "check", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("empty/plan.yaml, key id: found \"other\", expected the name of the folder, empty",
                "empty/indicators.csv: found no such file");
    }

    @Test
    void formsAreWrittenForEveryDepartmentThatAnswersForSomething() throws IOException {
        link("seeds");
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--department", "区科技局")).isZero();
        assertThat(out.toString()).startsWith("1 form written to ");
        try (Workbook form = WorkbookFactory.create(root.resolve("output/forms/hailing-14/2023/区科技局.xlsx").toFile(), null, true)) {
            assertThat(form.getSheet("指标").getRow(1).getCell(0).getStringCellValue()).isEqualTo("报送单位：区科技局");
            assertThat(form.getSheet("重点任务")).isNotNull();
        }
    }

    @Test
    void formsOfAnEvaluationAndOfOtherRolesAreWrittenBesideTheDepartments() throws IOException {
        link("seeds");
        assertThat(say("forms", "--plan", "hailing-14", "--type", "mid-term", "--as-of", "2023-06-30", "--third-party", "某某研究院")).isZero();
        assertThat(say("forms", "--plan", "hailing-14", "--type", "mid-term", "--as-of", "2023-06-30", "--department", "区科技局")).isZero();
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--adjustments")).isZero();
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--comments")).isZero();
        Path folder = root.resolve("output/forms/hailing-14/2023");
        assertThat(folder.resolve("第三方评估-某某研究院.xlsx")).isRegularFile();
        assertThat(folder.resolve("规划调整.xlsx")).isRegularFile();
        assertThat(folder.resolve("意见采纳.xlsx")).isRegularFile();
        try (Workbook form = WorkbookFactory.create(folder.resolve("区科技局.xlsx").toFile(), null, true)) {
            assertThat(form.getSheet("指标").getRow(3).getCell(10).getStringCellValue()).isEqualTo("2023上半年");
            assertThat(form.getSheet("指标").getRow(3).getCell(11).getStringCellValue()).isEqualTo("数据性质");
        }
    }

    @Test
    void formsAreForOneYearOrOneEvaluationAndForOneFiller() throws IOException {
        link("seeds");
        assertThat(say("forms", "--plan", "hailing-14")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--type", "final", "--as-of", "2025-12-31")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--type", "final")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--type", "weekly", "--as-of", "2023-06-30")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--type", "final", "--as-of", "2026-12-31")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--comments", "--adjustments")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--third-party", " ")).isEqualTo(2);
        assertThat(err.toString()).contains("say either --year or both --type and --as-of", "--as-of 2026-12-31 is outside the plan: 2021 to 2025",
                "--third-party: expected the institute's name");
    }

    @Test
    void whatIsNotThereIsWrongUsage() throws IOException {
        link("seeds");
        assertThat(say("forms", "--plan", "nowhere", "--year", "2023")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2020")).isEqualTo(2);
        assertThat(say("forms", "--plan", "hailing-14", "--year", "2023", "--department", "区某局")).isEqualTo(2);
        assertThat(say("report", "--plan", "hailing-14", "--type", "weekly", "--as-of", "2023-06-30")).isEqualTo(2);
        assertThat(say("nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("no plan \"nowhere\"; there are: hailing-13, hailing-14",
                "--year 2020 is outside the plan: 2021 to 2025",
                "no department \"区某局\" in hailing-14", "--type weekly: expected annual, mid-term or final");
    }

    @Test
    void theEditionIsPublishedOfAnyDayAndWhatGoesWithAHiddenRowIsSaid() throws IOException {
        link("seeds");
        link("templates");
        assertThat(say("publish", "--plan", "hailing-14", "--type", "mid-term", "--as-of", "2023-06-30")).isZero();
        Path folder = root.toAbsolutePath().resolve("output/public/hailing-14/mid-term/2023-06-30");
        assertThat(out.toString()).isEqualTo("written: " + folder + System.lineSeparator());
        assertThat(Files.readString(folder.resolve("report.json"))).contains("T2-30").doesNotContain("T2-31");
        assertThat(say("publish", "--plan", "hailing-14", "--type", "mid-term", "--as-of", "2023-06-30")).isZero();
        assertThat(out.toString()).endsWith("unchanged: " + folder + System.lineSeparator());
    }

    @Test
    void whatIsPublishedMustBeAReportOfThePlanWithAPublicRow() throws IOException {
        link("templates");
        Path seeds = Files.createDirectories(root.resolve("seeds/sealed"));
        try (Stream<Path> tables = Files.list(Path.of("src/test/resources/sealed"))) {
            for (Path table : tables.toList()) {
                Files.writeString(seeds.resolve(table.getFileName().toString()), Files.readString(table).replace(",是", ",否"));
            }
        }
        assertThat(say("publish", "--plan", "sealed", "--type", "annual", "--as-of", "2022-12-31")).isEqualTo(2);
        assertThat(say("publish", "--plan", "sealed", "--type", "weekly", "--as-of", "2022-12-31")).isEqualTo(2);
        assertThat(say("publish", "--plan", "sealed", "--type", "annual", "--as-of", "2026-12-31")).isEqualTo(2);
        assertThat(err.toString()).contains("no indicator of sealed is public: nothing to publish", "--type weekly: expected annual, mid-term or final",
                "--as-of 2026-12-31 is outside the plan: 2021 to 2025");
        assertThat(root.resolve("output/public")).doesNotExist();
    }

    @Test
    void checkSaysWhatARunWouldSayAndRecordsNothing() throws IOException {
        link("seeds");
        assertThat(say("check", "input/hailing-13/2020/区科技局.xlsx")).isZero();
        assertThat(say("check", "input/hailing-14/2025/区税务局.xlsx")).isEqualTo(4);
        assertThat(out.toString()).contains("区科技局.xlsx：没有问题", "区税务局.xlsx：可接收，有问题4处",
                "  错误 F-211 “指标”表N5：应填数值处不是数值。填写：比上年有所提高；应为：数值，如 6.5、98以上、同口径3、7-7.5；没有数据的填“——”。请改填数值；说明性文字请写入说明栏。");
        assertThat(root.resolve("output/checked/区税务局.xlsx")).isRegularFile();
        assertThat(root.resolve("var/ledger")).doesNotExist();
        assertThat(err.toString()).startsWith("history was not looked at: there is no ledger yet, or somebody has it open");
        assertThat(say("check", "nowhere.xlsx")).isEqualTo(2);
    }

    @Test
    void checkPrintsJsonForProgrammes() throws IOException {
        link("seeds");
        assertThat(say("check", "--json", "input/hailing-14/2025/区税务局.xlsx")).isEqualTo(4);
        assertThat(out.toString()).contains("\"accepted\" : true", "\"code\" : \"F-211\"", "\"cell\" : \"N5\"");
    }

    @Test
    void theCommandsAreThoseOfTheReadme() {
        assertThat(Plangauge.COMMANDS).containsExactlyInAnyOrder("run", "schedule", "status", "forms", "check", "report", "publish",
                "explain", "plan", "archive", "verify", "backup", "settings");
        assertThat(Plangauge.COMMANDS).allSatisfy(name -> assertThat(Plangauge.command(name).getClass().getSimpleName())
                .isEqualToIgnoringCase(name + "Command"));
    }

    @Test
    void aStartLoadsNoCommandButTheOneThatIsAskedFor() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load", "-cp",
                System.getProperty("java.class.path"), "org.plangauge.command.Plangauge", "--home", root.toString(), "settings")
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Pattern.compile("org\\.plangauge\\.command\\.(\\w+Command) ").matcher(said).results().map(loaded -> loaded.group(1)))
                .containsExactly("SettingsCommand");
    }

    @Test
    void theHelpNamesEveryCommand() {
        assertThat(say("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: plangauge [--home DIR] [-h] [-V] [COMMAND]").contains(Plangauge.COMMANDS)
                .contains("Nightly evaluation of a Five-Year Plan.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theHelpOfACommandNamesItsOptionsAndWhatTheyAreFor() {
        assertThat(say("forms", "--help")).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                Usage: plangauge forms --plan ID [--year Y] [--type TYPE] [--as-of DATE]
                                       [--department D | --third-party NAME | --adjustments |
                                       --comments] [--home DIR] [-h] [-V]
                Write the forms that departments fill.
                      --plan ID            the plan's folder under seeds/
                      --year Y             the year the forms are for
                      --type TYPE          instead of --year: annual, mid-term or final
                      --as-of DATE         with --type: the day up to which periods are asked
                                           for
                      --department D       only this department: code, short or full name
                      --third-party NAME   a form with all indicators for this institute
                      --adjustments        the planning office's form of revised targets and
                                           restated baselines
                      --comments           the planning office's form of comments and what
                                           became of them
                      --home DIR           the home directory (default: the working directory)
                  -h, --help               show this help
                  -V, --version            say the version
                """);
    }

    @Test
    void everyCommandHasItsHelpAndSaysTheVersionWhateverElseIsMissingOrWrong() {
        assertThat(Plangauge.COMMANDS).allSatisfy(name -> {
            for (String help : new String[] {"-h", "--help"}) {
                assertThat(execute(name, help)).isZero();
                assertThat(execute(help, name)).isZero();
                assertThat(execute(name, "--nonsense", help)).isZero();
                assertThat(out.toString().split("Usage: plangauge " + name + " ")).hasSize(4);
                out.getBuffer().setLength(0);
            }
            for (String version : new String[] {"-V", "--version"}) {
                assertThat(execute(name, version)).isZero();
                assertThat(out.toString()).matches("plangauge \\d+\\.\\d+\\.\\d+\\R");
                out.getBuffer().setLength(0);
            }
        });
        assertThat(execute("-h")).isZero();
        assertThat(execute("-hV")).isZero();
        assertThat(out.toString().split("Usage: plangauge \\[")).hasSize(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theHomeIsNamedBeforeTheCommandOrAfterItWithABlankOrWithout() throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("var")).resolve("settings.properties"), "log.keep-days = 17\n");
        String home = root.toString();
        assertThat(List.of(List.of("--home", home, "settings"), List.of("--home=" + home, "settings"), List.of("settings", "--home", home),
                List.of("settings", "--home=" + home))).allSatisfy(words -> {
                    out.getBuffer().setLength(0);
                    assertThat(execute(words.toArray(String[]::new))).isZero();
                    assertThat(out.toString()).contains("log.keep-days = 17");
                    assertThat(System.getProperty("plangauge.log")).isEqualTo(new Home(root).log().toString());
                });
    }

    @Test
    void whatFollowsTwoHyphensIsNoOption() {
        assertThat(execute("check", "--", "--json")).isEqualTo(2);
        assertThat(err.toString()).startsWith("no such file: --json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                                          |           | unknown command nonsense
            --home status nonsense                            |           | unknown command nonsense
            --nonsense                                        |           | unknown option --nonsense
            --today 2026-01-31                                |           | unknown option --today
            --json status                                     |           | unknown option --json
            run --nonsense                                    | run       | unknown option --nonsense
            run --nonsense=x                                  | run       | unknown option --nonsense=x
            run -x                                            | run       | unknown option -x
            run --toda 2026-01-31                             | run       | unknown option --toda
            run -today 2026-01-31                             | run       | unknown option -today
            -home here settings                               | settings  | unknown option -home
            -homehere settings                                | settings  | unknown option -homehere
            status --json=true                                | status    | unknown option --json=true
            --home                                            |           | --home: expected DIR
            run --today                                       | run       | --today: expected DATE
            run --today=                                      | run       | --today : expected a date such as 2026-01-31
            run --today yesterday                             | run       | --today yesterday: expected a date such as 2026-01-31
            run --as-of=2026-02-30                            | run       | --as-of 2026-02-30: expected a date such as 2026-01-31
            report --plan p --type final --as-of x            | report    | --as-of x: expected a date such as 2026-01-31
            forms --plan p --year MMXXIII                     | forms     | --year MMXXIII: expected a whole number
            forms --plan --year 2023                          | forms     | --plan: expected ID
            forms --year 2023                                 | forms     | missing: --plan ID
            report --type final                               | report    | missing: --plan ID, --as-of DATE
            explain --plan p                                  | explain   | missing: --indicator CODE
            check                                             | check     | missing: FILE...
            plan                                              | plan      | missing: check [DIR]
            plan nonsense                                     | plan      | plan nonsense: expected plan check
            plan check here there                             | plan      | unexpected: there
            backup here there                                 | backup    | unexpected: there
            run here                                          | run       | unexpected: here
            run --today 2026-01-31 --today=2026-01-30         | run       | --today: said more than once
            --home here status --home there                   | status    | --home: said more than once
            forms --plan p --year 2023 --comments --adjustments | forms   | --adjustments: cannot be said together with --comments
            forms --plan p --third-party n --department=d     | forms     | --department: cannot be said together with --third-party
            """)
    void wrongWordsAreSaidInOneLineAndTheHelpAfterIt(String words, @Nullable String command, String complaint) {
        assertThat(execute(words.split(" "))).isEqualTo(2);
        List<String> said = err.toString().lines().toList();
        assertThat(said.get(0)).isEqualTo(complaint);
        assertThat(said.get(1)).startsWith("Usage: plangauge " + (command == null ? "[--home DIR]" : command + " "));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aHomeThatIsHeldIsLeftAloneAndItsHolderNamed() throws IOException {
        try (HomeLock held = HomeLock.take(new Home(root), Instant.parse("2026-01-31T20:00:00Z"))) {
            assertThat(say("run")).isEqualTo(3);
        }
        assertThat(err.toString()).startsWith("another run holds this home: process " + ProcessHandle.current().pid()
                + ", since 2026-01-31T20:00:00Z");
    }

    @Test
    void aHomeWithoutAPlanFailsWithOneClearLine() {
        assertThat(say("run")).isEqualTo(1);
        assertThat(err.toString()).startsWith("the catalogue has 1 fault:").contains("expected a folder with a plan.yaml");
    }

    @Test
    void theVersionIsTheOneThatMavenBuilt() {
        assertThat(say("--version")).isZero();
        assertThat(out.toString()).matches("plangauge \\d+\\.\\d+\\.\\d+\\R");
    }

    private int say(String... words) {
        boolean check = words[0].equals("plan");
        String[] arguments = check ? words : Stream.concat(Stream.of("--home", root.toString()), Stream.of(words)).toArray(String[]::new);
        return execute(arguments);
    }

    private int execute(String... arguments) {
        return new Plangauge(new Console(new PrintWriter(out, true), new PrintWriter(err, true))).execute(arguments);
    }

    private void link(String part) throws IOException {
        Files.createSymbolicLink(root.resolve(part), Path.of(part).toAbsolutePath());
    }
}
