package org.plangauge.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.plangauge.assessment.PublicEdition;
import org.plangauge.board.Chromium;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.report.PlanReport;
import org.plangauge.report.PublicReport;
import org.plangauge.samples.Samples;
import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXParseException;

/** The page that a web site shows: readable by everybody, harmless, and of the same content as the report. */
class PublicPageTest {

    private static final String HOSTILE = "<script>alert(1)</script>${x}&amp;";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void itFitsTheScreenAndIsReadable(int width) throws IOException, InterruptedException {
        Chromium.in(folder).accessible(page(report(Samples.plan(), Samples.MID_TERM)), width);
    }

    @Test
    void onPaperItIsA4() throws IOException, InterruptedException {
        Path page = Files.write(folder.resolve("page.html"), page(report(Samples.plan(), Samples.MID_TERM)));
        Path paper = folder.resolve("page.pdf");
        Chromium.in(folder).open(page, "--no-pdf-header-footer", "--print-to-pdf=" + paper);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(paper))) {
            assertThat(reader.getPageSize(1).getWidth()).isBetween(594f, 596f);
            assertThat(reader.getPageSize(1).getHeight()).isBetween(841f, 843f);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportType.class)
    void itIsWellFormedFetchesNothingAndTakesOnlyItsNeighboursAlong(ReportType type) throws IOException {
        PlanReport report = report(Samples.plan(), due(type));
        String page = text(report);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html ").contains("default-src 'none'").doesNotContain("<script", "<link", "<img",
                "<iframe", "url(", "@import", " on", "javascript:");
        assertThat(all(parsed(page), "a").stream().map(a -> a.getAttribute("href"))).noneMatch(h -> h.contains(":") || h.startsWith("/"))
                .contains("figures.csv", "report.json");
    }

    @ParameterizedTest
    @EnumSource(ReportType.class)
    void headingsAndHeadsOfTablesAreInOrderAndEveryLinkHasItsGoal(ReportType type) throws IOException {
        Document page = parsed(text(report(Samples.plan(), due(type))));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(List.of("header", "nav", "main", "h1")).allSatisfy(name -> assertThat(all(page, name)).as(name).hasSize(1));
        assertThat(all(page, "th")).isNotEmpty().allMatch(th -> List.of("col", "row").contains(th.getAttribute("scope")));
        assertThat(all(page, "table")).isNotEmpty().allMatch(t -> t.getElementsByTagName("caption").getLength() == 1);
        assertThat(all(page, "svg")).isNotEmpty().allMatch(s -> s.getAttribute("role").equals("img") && !s.getAttribute("aria-labelledby").isEmpty());
        List<String> names = new ArrayList<>();
        all(page, "*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).forEach(names::add);
        assertThat(names).hasSameSizeAs(new HashSet<>(names));
        assertThat(all(page, "a").stream().map(a -> a.getAttribute("href")).filter(h -> h.startsWith("#")).map(h -> h.substring(1))).isSubsetOf(names);
    }

    @Test
    void aDemonstrationSaysSoAndAnythingElseDoesNot() throws IOException {
        assertThat(text(report(Samples.plan(), Samples.MID_TERM))).contains("（演示数据）</title>", "<b>演示数据</b>　数据为演示所设");
        assertThat(text(report(headed(Samples.plan(), "某某区", false), Samples.MID_TERM))).doesNotContain("演示数据");
    }

    @Test
    void wordsOfThePlanAreShownAsTextWhateverTheySay() throws IOException {
        String page = text(report(headed(Samples.plan(), HOSTILE, true), Samples.MID_TERM));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;${x}&amp;amp;");
        assertThat(parsed(page).getDocumentElement().getTextContent()).contains(HOSTILE);
    }

    @Test
    void itSaysVerdictsAndFiguresOfTheReport() throws IOException {
        PlanReport report = report(Samples.plan(), Samples.MID_TERM);
        String words = parsed(text(report)).getDocumentElement().getTextContent();
        assertThat(report.indicators()).allSatisfy(row -> assertThat(words).contains(row.indicator().name(), row.verdict(), row.achieved().shown()));
        assertThat(report.indicators()).flatMap(row -> row.figures()).allSatisfy(f -> assertThat(words).contains(f.number().shown()));
        assertThat(words).contains("滞后3项", "强化科技力量布局", "高创中心", "高新技术企业数").doesNotContain("受外部需求收缩影响", "建成平台3个", "用地指标");
    }

    @Test
    void aBrokenTemplateIsNamedByFileAndLine() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of("templates").relativize(template));
                Files.createDirectories(copy.getParent());
                Files.copy(template, copy);
            }
        }
        Files.writeString(folder.resolve("public/works.ftlh"), "<p>任务</p>\n<p>${report.taks}</p>\n");
        assertThatThrownBy(() -> new PublicPage(folder).of(report(Samples.plan(), Samples.MID_TERM))).isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith("Template public/works.ftlh, line 2: ");
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        assertThat(page(report(Samples.plan(), Samples.FINAL))).isEqualTo(page(report(Samples.plan(), Samples.FINAL)));
    }

    private static ReportDue due(ReportType type) {
        return switch (type) {
            case ANNUAL -> Samples.FIRST_YEAR;
            case MID_TERM -> Samples.MID_TERM;
            case FINAL -> Samples.FINAL;
        };
    }

    private static PlanReport report(Plan plan, ReportDue due) {
        return PublicReport.of(PublicEdition.of(plan, Samples.figures(), Samples.statements()).evaluate(due, List.of()));
    }

    private static Plan headed(Plan p, String region, boolean demonstration) {
        PlanHeading h = p.heading();
        return new Plan(new PlanHeading(h.id(), h.title(), h.shortTitle(), region, h.issuingBody(), h.baselineYear(), h.firstYear(), h.lastYear(),
                demonstration, h.source(), demonstration ? h.figuresNote() : "", h.assignmentNote(), h.starNote(), h.contact()), p.reports(),
                p.tolerances(), p.words(), p.indicators(), p.auxiliaries(), p.departments(), p.localities(), p.commitments(), p.tasks(), p.projects(),
                p.annualTargets(), p.version());
    }

    private static byte[] page(PlanReport report) throws IOException {
        return new PublicPage(Path.of("templates")).of(report);
    }

    private static String text(PlanReport report) throws IOException {
        return new String(page(report), StandardCharsets.UTF_8);
    }

    private static Document parsed(String page) throws IOException {
        try {
            return Xhtml.read(page.substring(page.indexOf('\n') + 1));
        } catch (SAXParseException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
