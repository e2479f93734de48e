package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of every report of the shipped sample: both plans, all types. */
class ShippedPagesTest {

    private static final Pattern PAGE_NUMBER = Pattern.compile("—\\s*\\d+\\s*—");

    @TempDir
    private static Path root;

    private static final Map<String, List<String>> PAGES = new TreeMap<>();
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, JsonNode> DATA = new TreeMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates", "input");
        assertThat(SampleHome.run(home).failures()).isEmpty();
        Path reports = home.output().resolve("reports");
        for (String file : SampleHome.files(reports)) {
            String folder = file.substring(0, file.lastIndexOf('/'));
            if (file.endsWith(".pdf")) {
                PAGES.put(folder, pages(reports.resolve(file)));
            } else if (file.endsWith("/report.json")) {
                DATA.put(folder, JsonMapper.shared().readTree(Files.readString(reports.resolve(file), StandardCharsets.UTF_8)));
            }
        }
    }

    private static List<String> pages(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        }
    }

    static List<String> everyReport() {
        return List.of("hailing-13/final/2020-12-31", "hailing-14/annual/2021-12-31", "hailing-14/annual/2022-12-31",
                "hailing-14/mid-term/2023-06-30", "hailing-14/annual/2023-12-31", "hailing-14/annual/2024-12-31", "hailing-14/final/2025-12-31");
    }

    @Test
    void thereAreNoOthers() {
        assertThat(PAGES.keySet()).containsExactlyInAnyOrderElementsOf(everyReport());
    }

    /** The renderer draws the first line of a page also on the page before, clipped away, unless it is kept from it. */
    @ParameterizedTest
    @MethodSource("everyReport")
    void everyRowOfTheListOfSourcesIsPrintedOnce(String report) {
        Map<Integer, Integer> printed = new TreeMap<>();
        Matcher row = Pattern.compile("(?<![0-9.-])([0-9]+)\\s*(?:T[12]|Q)-?[0-9]").matcher(listOfSources(report));
        while (row.find()) {
            printed.merge(Integer.parseInt(row.group(1)), 1, Integer::sum);
        }
        int rows = sources(report);
        assertThat(rows).isPositive();
        assertThat(printed.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, rows).boxed().toList());
        assertThat(printed.values()).containsOnly(1);
    }

    private static String listOfSources(String report) {
        String text = String.join("\n", PAGES.get(report));
        return text.substring(text.indexOf("本报告采用的每一个数据及其出处"));
    }

    /** As many as the first chapter says. */
    private static int sources(String report) {
        Matcher said = Pattern.compile("采用数据(\\d+)个").matcher(text(report));
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void everyHeadingStandsOnceInTheContentsAndOnceInItsPlace(String report) {
        String text = text(report);
        Matcher heading = Pattern.compile("[一二三四五六七八九十]+、[^.（、—]+?(?=\\.{4})").matcher(text);
        int headings = 0;
        while (heading.find()) {
            headings++;
            assertThat(Pattern.compile(Pattern.quote(heading.group())).matcher(text).results().count()).as(heading.group()).isEqualTo(2);
        }
        assertThat(headings).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void noLineBeginsWithAClosingMarkAndNoPageEndsWithAHeading(String report) {
        for (String page : PAGES.get(report)) {
            List<String> lines = page.lines().map(String::strip).filter(l -> !l.isEmpty() && !PAGE_NUMBER.matcher(l).matches()).toList();
            assertThat(lines).noneMatch(line -> "，。、；：？！）》”".indexOf(line.charAt(0)) >= 0);
            if (!lines.isEmpty()) {
                assertThat(lines.getLast()).doesNotMatch("[一二三四五六七八九十]+、[^.]{2,20}").doesNotMatch("（[一二三四五六七八九十]+）[^.。，]{2,25}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void countsInSentencesAreThoseOfTheData(String report) {
        String text = text(report);
        List<String> counts = new ArrayList<>();
        DATA.get(report).get("summary").get("byVerdict").properties().stream().filter(e -> e.getValue().asInt() > 0)
                .forEach(e -> counts.add(e.getKey() + e.getValue().asInt() + "项"));
        assertThat(text).contains("评价结果为：" + String.join("、", counts) + "。").doesNotContainPattern("(?<![0-9.])0项").doesNotContain("null");
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void theAdviceNamesEveryIndicatorThatLagsOrCannotBeJudged(String report) {
        String text = text(report);
        String title = report.contains("final") ? "、后续工作建议" : "、对策建议";
        String advice = text.substring(text.lastIndexOf(title), text.indexOf("附件1主要指标", text.lastIndexOf(title)));
        int named = 0;
        for (JsonNode indicator : DATA.get(report).get("indicators")) {
            String verdict = indicator.get("verdict").asString();
            if (verdict.equals("滞后") || verdict.equals("未完成") || verdict.equals("无法评价")) {
                assertThat(advice).contains(indicator.get("name").asString());
                named++;
            }
        }
        assertThat(named).isPositive();
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void whatChangedSinceTheLastEvaluationIsSaidWhereThereWasOne(String report) {
        JsonNode data = DATA.get(report);
        if (data.get("changesSince").isNull()) {
            assertThat(text(report)).doesNotContain("与上次评估相比");
        } else {
            assertThat(data.get("changes").size()).isPositive();
            String text = text(report);
            for (JsonNode change : data.get("changes")) {
                assertThat(text).contains(change.get("name").asString());
            }
            assertThat(text).contains("与上次评估相比", "（数据截至" + inWords(data.get("changesSince").get("asOf").asString()) + "）相比，");
        }
    }

    @Test
    void theFinalReportGivesAnAccountOfTheWholePeriod() {
        assertThat(text("hailing-14/final/2025-12-31")).contains("规划期全过程", "本规划实施以来共评估6次", "人均预期寿命（2023年）", "中期评估时滞后的7项指标",
                "主要指标历次评价情况表");
        assertThat(text("hailing-14/mid-term/2023-06-30")).doesNotContain("规划期全过程");
    }

    private static String inWords(String day) {
        return day.replaceFirst("^(\\d+)-0?(\\d+)-0?(\\d+)$", "$1年$2月$3日");
    }

    private static String text(String report) {
        return TEXTS.computeIfAbsent(report, r -> String.join("", PAGES.get(r)).replaceAll("\\s+", ""));
    }
}
