package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXParseException;

/** The pages as text: well-formed, harmless, reachable by everybody. */
class StatusBoardTest {

    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder;

    @Test
    void theSameContentIsTheSameBytes() throws IOException {
        assertThat(new StatusBoard(TEMPLATES).index(Boards.page(Boards.DAY))).isEqualTo(new StatusBoard(TEMPLATES).index(Boards.page(Boards.DAY)));
    }

    @Test
    void pagesAreWellFormedAndFetchNothing() throws IOException {
        for (String page : pages()) {
            assertThat(page).startsWith("<!DOCTYPE html>\n<html ").contains("default-src 'none'").doesNotContain("<script", "<link", "<img", "<iframe", "url(",
                    "@import", " on", "javascript:");
            assertThat(attributes(parsed(page), "href")).isNotEmpty().noneMatch(h -> h.contains(":") || h.startsWith("/"));
            assertThat(attributes(parsed(page), "src")).isEmpty();
        }
    }

    @Test
    void textOfWorkbooksIsShownAsTextWhateverItSays() throws IOException {
        String receipt = text(new StatusBoard(TEMPLATES).receipt(Boards.receipt(Boards.unplaced())));
        assertThat(receipt).contains("&lt;script&gt;alert(1)&lt;/script&gt;${x}&lt;#if&gt;&amp;amp;&quot;&#39;]]&gt;");
        assertThat(parsed(receipt).getDocumentElement().getTextContent()).contains("<script>alert(1)</script>${x}<#if>&amp;\"']]>");
        assertThat(text(new StatusBoard(TEMPLATES).index(Boards.page(Boards.DAY)))).contains("&lt;script&gt;alert(1)&lt;/script&gt;${x}");
    }

    @Test
    void ofManyPlansTheBoardHasALineForEachThatLeadsToItsPage() throws IOException {
        String overview = text(new StatusBoard(TEMPLATES).index(Boards.overview()));
        assertThat(attributes(parsed(overview), "href")).contains("plans/sample.html", "plans/%E7%94%B2%20%E4%B9%99.html", "#overview").doesNotContain("#sample");
        assertThat(overview).contains("共2部规划", "总结评估", "尚未开始", "正在写.xlsx").doesNotContain("五年一览");
        assertThat(text(new StatusBoard(TEMPLATES).plan(Boards.plan()))).contains("五年一览", "href=\"../../reports/");
    }

    @Test
    void pagesSayTheirLanguageAndHaveLandmarksAndASkipLink() throws IOException {
        for (String page : pages()) {
            Document document = parsed(page);
            assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
            assertThat(List.of("header", "nav", "main", "h1")).allSatisfy(name ->
                    assertThat(document.getElementsByTagName(name).getLength()).as(name).isEqualTo(1));
            Element first = (Element) document.getElementsByTagName("a").item(0);
            assertThat(first.getAttribute("href")).isEqualTo("#main");
        }
    }

    @Test
    void everyLinkWithinAPageHasItsGoalAndNoNameIsGivenTwice() throws IOException {
        for (String page : pages()) {
            List<String> ids = attributes(parsed(page), "id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(attributes(parsed(page), "href")).filteredOn(h -> h.startsWith("#")).allSatisfy(h -> assertThat(ids).contains(h.substring(1)));
            assertThat(attributes(parsed(page), "aria-labelledby")).isSubsetOf(ids);
        }
    }

    @Test
    void everyTableHasACaptionAndEveryHeadItsScope() throws IOException {
        for (String page : pages()) {
            for (Element table : elements(parsed(page), "table")) {
                assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            }
            assertThat(elements(parsed(page), "th")).isNotEmpty().allSatisfy(th -> assertThat(th.getAttribute("scope")).isNotEmpty());
        }
    }

    @Test
    void everyPictureIsLabelledOrHiddenFromReaders() throws IOException {
        for (String page : pages()) {
            assertThat(elements(parsed(page), "svg")).allSatisfy(svg -> assertThat(svg.getAttribute("aria-hidden").equals("true")
                    || svg.getAttribute("role").equals("img") && !(svg.getAttribute("aria-label") + svg.getAttribute("aria-labelledby")).isEmpty()).isTrue());
        }
    }

    @Test
    void headingsLeaveOutNoLevel() throws IOException {
        for (String page : pages()) {
            int before = 0;
            Matcher heading = Pattern.compile("<h([1-6])[ >]").matcher(page);
            while (heading.find()) {
                int level = Integer.parseInt(heading.group(1));
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void demonstrationPlansSaySo() throws IOException {
        assertThat(pages().subList(0, 2)).allSatisfy(page -> assertThat(page).contains(">演示数据</span>"));
    }

    /** A rule that sets no background of its own is read on white or on the page's grey. */
    @Test
    void everyTextColourIsReadableOnItsBackground() throws IOException {
        String css = Files.readString(TEMPLATES.resolve("board/board.css"));
        Matcher rule = Pattern.compile("([^{}]+)\\{([^{}]*)\\}").matcher(css);
        int seen = 0;
        while (rule.find()) {
            Matcher colour = Pattern.compile("(?<![-\\w])color:\\s*(#[0-9a-f]{6})").matcher(rule.group(2));
            if (colour.find()) {
                Matcher own = Pattern.compile("background-color:\\s*(#[0-9a-f]{6})").matcher(rule.group(2));
                for (String ground : own.find() ? List.of(own.group(1)) : List.of("#ffffff", "#f3f5f8")) {
                    assertThat(contrast(colour.group(1), ground)).as("%s on %s in %s", colour.group(1), ground, rule.group(1).strip())
                            .isGreaterThanOrEqualTo(4.5);
                }
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void aTemplateThatCannotBeUsedIsNamedByFileAndLine() throws IOException {
        assertThatThrownBy(() -> changed("board/plan.ftlh", "\n${nothing.of.the.kind}\n").index(Boards.page(Boards.DAY)))
                .isInstanceOf(TemplateFault.class).hasMessageContaining("board/plan.ftlh, line 2");
        assertThatThrownBy(() -> changed("board/plan.ftlh", "<p>").index(Boards.page(Boards.DAY))).isInstanceOf(TemplateFault.class)
                .hasMessageContaining("not well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${board.getClass()}", "${board.day.getClass()}",
            "<#include \"../../pom.xml\">", "<#include \"/etc/passwd\">"})
    void noTemplateReachesJavaOrOtherFiles(String attempt) throws IOException {
        StatusBoard board = changed("board/plan.ftlh", attempt);
        assertThatThrownBy(() -> board.index(Boards.page(Boards.DAY))).isInstanceOf(TemplateFault.class);
    }

    private StatusBoard changed(String file, String content) throws IOException {
        for (String name : List.of("board.css", "index.ftlh", "macros.ftlh", "plan.ftlh", "receipt.ftlh")) {
            Path copy = folder.resolve("board").resolve(name);
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(TEMPLATES.resolve("board").resolve(name)));
        }
        Files.writeString(folder.resolve(file), content);
        return new StatusBoard(folder);
    }

    private static List<String> pages() throws IOException {
        StatusBoard board = new StatusBoard(TEMPLATES);
        return List.of(text(board.index(Boards.page(Boards.DAY))), text(board.receipt(Boards.receipt(Boards.science()))),
                text(board.receipt(Boards.receipt(Boards.unplaced()))), text(board.index(Boards.overview())), text(board.plan(Boards.plan())));
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static Document parsed(String page) throws IOException {
        try {
            return Xhtml.read(page.substring(page.indexOf("<html")));
        } catch (SAXParseException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> attributes(Document document, String name) {
        return elements(document, "*").stream().filter(e -> e.hasAttribute(name)).map(e -> e.getAttribute(name)).toList();
    }

    /** As WCAG 2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] shares = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += shares[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
