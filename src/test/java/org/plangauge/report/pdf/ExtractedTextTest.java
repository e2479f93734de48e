package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.report.chart.Drawing;
import org.plangauge.samples.Samples;
import org.plangauge.wording.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the templates wrote can be copied and searched in the PDF, every sentence and every cell as it was written, with the marks and the
 * note that {@link Substitutes} put there. On each page stand in this order: the head, the number, the text, the words of its drawings. So
 * a sentence that goes over the end of a page is whole when heads, numbers and drawings are taken out.
 */
class ExtractedTextTest {

    private static final Set<String> INLINE = Set.of("a", "b", "span", "br", "i", "sup");
    private static final char NOT_IN_FONTS = '☑';

    static List<PlanReport> everyReport() {
        return List.of(Samples.report(Samples.FIRST_YEAR), Samples.commented(), Samples.report(Samples.FINAL),
                Changed.progress(Samples.report(Samples.MID_TERM), "<b>平台</b> & ${1+1} 王珺、𬱖" + NOT_IN_FONTS + "\n一期已完成 100%；二期≥50％。"));
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void everyPieceOfTheTemplatesPageIsInThePdf(PlanReport report) throws IOException {
        List<String> pieces = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        collect(body(report), pieces, heads);
        String text = withoutDrawings(withoutHeads(Printed.of(report).pages(), heads), Charts.of(report));
        assertThat(pieces).hasSizeGreaterThan(300);
        assertThat(pieces.stream().filter(piece -> !text.contains(piece))).isEmpty();
    }

    private static Element body(PlanReport report) throws IOException {
        Wording wording = new Wording(Printed.TEMPLATES, PdfReport.FRAME);
        Document page = wording.document(Map.of("report", report, "charts", Charts.of(report)));
        Substitutes.into(page, character -> character != NOT_IN_FONTS);
        return (Element) page.getElementsByTagName("body").item(0);
    }

    /** Every page but the cover begins with a head: that of the first chapter to begin on it. So a short chapter's may be on none. */
    private static String withoutHeads(List<String> pages, List<String> heads) {
        StringBuilder text = new StringBuilder();
        for (String page : pages) {
            String printed = Printed.squeezed(page).replaceFirst("^演示数据", "");
            String head = heads.stream().filter(printed::startsWith).findFirst().orElse("");
            assertThat(head.isEmpty()).as(printed).isEqualTo(text.isEmpty());
            text.append(printed.substring(head.length()).replaceFirst("^—\\d+—", ""));
        }
        return text.toString();
    }

    private static String withoutDrawings(String text, Charts charts) {
        String rest = text;
        for (Drawing drawing : charts.all()) {
            String words = Printed.squeezed(DrawingPainter.words(drawing));
            assertThat(rest).contains(words);
            rest = rest.replace(words, "");
        }
        return rest;
    }

    /**
     * The text of every element that has nothing but text and inline elements in it, without white space: that of running heads as
     * {@code heads}, everything else as {@code pieces}.
     */
    private static void collect(Element element, List<String> pieces, List<String> heads) {
        boolean block = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !INLINE.contains(inner.getTagName())) {
                block = true;
                collect(inner, pieces, heads);
            }
        }
        if (!block) {
            String text = Printed.squeezed(element.getTextContent().replace("\u00A0", ""));
            (element.getAttribute("class").equals("head") ? heads : pieces).add(text);
        }
    }
}
