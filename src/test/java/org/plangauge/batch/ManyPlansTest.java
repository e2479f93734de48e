package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.benchmark.GeneratedHome;
import org.plangauge.settings.Settings;
import org.slf4j.LoggerFactory;

/** A home of one plan more than a page of the board holds. */
class ManyPlansTest {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)[\"#]");
    private static final GeneratedHome GENERATED = new GeneratedHome(BoardWriting.ON_ONE_PAGE + 1, 3, 8, 1);

    @TempDir
    private Path root;

    private Home home;
    private LocalDate day = LocalDate.of(2023, 9, 1);

    @BeforeEach
    void aFirstNight() throws IOException {
        GENERATED.write(root, Path.of("templates"));
        home = new Home(root);
        night();
    }

    @Test
    void eachPlanHasAPageAndTheBoardALineThatLeadsToIt() throws IOException {
        assertThat(SampleHome.files(home.planPages())).containsExactly("county-000.html", "county-001.html", "county-002.html", "county-003.html",
                "county-004.html");
        assertThat(index()).contains("共5部规划", "href=\"plans/county-000.html\"", "href=\"plans/county-004.html\"", "中期评估", "3/3个")
                .doesNotContain("五年一览");
        assertThat(page("county-003")).contains("五年一览", "第3县", "href=\"../index.html\"", "href=\"../../board/receipts/").doesNotContain("第2县");
        for (String file : SampleHome.files(home.board())) {
            Path page = home.board().resolve(file);
            assertThat(HREF.matcher(Files.readString(page)).results().map(m -> m.group(1)).distinct().toList()).as(file)
                    .allSatisfy(href -> assertThat(page.getParent().resolve(URI.create(href).getPath())).exists());
        }
    }

    @Test
    void onlyWhatSomethingCameForIsMadeAgain() throws IOException {
        Path untouched = home.planPages().resolve("county-004.html");
        FileTime time = Files.getLastModifiedTime(untouched);
        String mark = Files.readString(untouched).replace("指标已报", "旧页面上");
        Files.writeString(untouched, mark);
        Files.setLastModifiedTime(untouched, time);
        String before = page("county-000");
        GENERATED.change(root, 1, 1, false);
        night();
        assertThat(page("county-000")).isNotEqualTo(before);
        assertThat(page("county-004")).as("the page of a plan for which nothing came").isEqualTo(mark);
        Files.setLastModifiedTime(untouched, FileTime.fromMillis(time.toMillis() + 2_000));
        night();
        assertThat(page("county-004")).as("a page that was touched is made again").contains("指标已报").doesNotContain("旧页面上");
    }

    @Test
    void whatIsMadeInPartsIsWhatIsMadeAtOnce() throws IOException {
        for (int round = 1; round <= 3; round++) {
            GENERATED.change(root, 1, round, round == 2);
            night();
        }
        Map<String, String> inParts = everything();
        OutputFile.delete(home.output());
        OutputFile.delete(home.finished());
        NightlyRun.run(new RunRequest(home, day.minusDays(1), null), "test", Clock.systemUTC());
        assertThat(everything()).isEqualTo(inParts).hasSizeGreaterThan(30);
    }

    @Test
    void oneThreadAndFourWriteTheSame() throws IOException {
        Map<String, String> asManyAsProcessors = everything();
        for (int threads : new int[] {1, 4}) {
            OutputFile.delete(home.output());
            OutputFile.delete(home.var());
            Files.createDirectories(home.var());
            Files.writeString(home.settings(), "run.threads = " + threads);
            RunRequest request = new RunRequest(home, day.minusDays(1), null, Settings.read(home.settings()));
            assertThat(NightlyRun.run(request, "test", Clock.systemUTC()).summary()).endsWith("5 reports written");
            assertThat(everything()).as(threads + " threads").isEqualTo(asManyAsProcessors);
        }
    }

    @Test
    void aRunThatIsStoppedAtAReportBringsThoseUnderWayToTheirEnd() throws IOException {
        Map<String, String> undisturbed = everything();
        OutputFile.delete(home.output());
        OutputFile.delete(home.var());
        Files.createDirectories(home.var());
        Files.writeString(home.settings(), "run.threads = 2");
        RunRequest request = new RunRequest(home, day.minusDays(1), null, Settings.read(home.settings()));
        OrderlyStop stop = new OrderlyStop();
        RunTally stopped = atTheFirstReport(stop, () -> NightlyRun.run(request, "test", Clock.systemUTC(), stop));
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.summary()).contains("3 reports written");
        assertThat(SampleHome.files(home.output())).filteredOn(file -> file.endsWith("/manifest.json")).hasSize(3);
        assertThat(SampleHome.files(home.output())).noneMatch(file -> file.contains(".new"));
        assertThat(NightlyRun.run(request, "test", Clock.systemUTC()).summary()).contains("2 reports written");
        assertThat(everything()).isEqualTo(undisturbed);
    }

    private static RunTally atTheFirstReport(OrderlyStop stop, Supplier<RunTally> run) {
        Logger log = (Logger) LoggerFactory.getLogger(ReportWriting.class);
        AppenderBase<ILoggingEvent> asking = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getMessage().startsWith("written ")) {
                    stop.ask();
                }
            }
        };
        asking.setContext(log.getLoggerContext());
        asking.start();
        log.addAppender(asking);
        try {
            return run.get();
        } finally {
            log.detachAppender(asking);
        }
    }

    @Test
    void whereFewPlansAreLeftTheyStandOnTheBoardItselfAgain() throws IOException {
        OutputFile.delete(home.seeds().resolve("county-004"));
        night();
        assertThat(SampleHome.files(home.board())).noneMatch(file -> file.startsWith("plans/"));
        assertThat(index()).contains("五年一览", "第3县").doesNotContain("plans/");
    }

    private void night() {
        assertThat(NightlyRun.run(new RunRequest(home, day, null), "test", Clock.systemUTC()).failures()).isEmpty();
        day = day.plusDays(1);
    }

    private String index() throws IOException {
        return Files.readString(home.board().resolve("index.html"));
    }

    private String page(String plan) throws IOException {
        return Files.readString(home.planPages().resolve(plan + ".html"));
    }

    /** Every file of the output, as it can be read. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> everything = new TreeMap<>();
        for (String file : SampleHome.files(home.output())) {
            everything.put(file, new String(Files.readAllBytes(home.output().resolve(file)), StandardCharsets.ISO_8859_1));
        }
        return everything;
    }
}
