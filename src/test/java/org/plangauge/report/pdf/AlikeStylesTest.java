package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.samples.Samples;
import org.plangauge.wording.Wording;
import org.plangauge.wording.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of elements found once for all that are alike, against those that the renderer finds for each. */
class AlikeStylesTest {

    private static final PlanReport REPORT = Samples.report(Samples.MID_TERM);

    @Test
    void everyElementOfAReportHasTheStyleThatTheRendererFindsForIt() throws Exception {
        Document page = new Wording(Printed.TEMPLATES, PdfReport.FRAME).document(Map.of("report", REPORT, "charts", Charts.of(REPORT)));
        String css = Files.readString(Printed.TEMPLATES.resolve(Look.FILE), StandardCharsets.UTF_8);
        assertThat(styles(page, css, true)).hasSizeGreaterThan(1_000).isEqualTo(styles(page, css, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"td:first-child { color: red }", "td:FIRST-CHILD { color: red }", "td:last-child { color: red }", "td:nth-child(2) { color: red }",
            "td + td { color: red }", "tr:even td { color: red }", "table tr > td.b { color: red }", "td[title=x] { color: red }", "#one { color: red }"})
    void rulesThatTellNeighboursApartDoSo(String css) throws Exception {
        String page = "<table><tr><td title='x'>1</td><td>2</td><td class='b'>3</td></tr><tr><td id='one'>1</td><td>2</td><td>3</td></tr></table>";
        assertThat(styles(page(page, ""), css, true)).isEqualTo(styles(page(page, ""), css, false));
        assertThat(styles(page(page, css), "", true)).as("in the page").isEqualTo(styles(page(page, css), "", false));
        assertThat(styles(page(page, css), "", true)).as("the rule means something").isNotEqualTo(styles(page(page, ""), "", true));
    }

    private static Document page(String body, String css) throws Exception {
        return Xhtml.read("<html><head><style>" + css + "</style></head><body>" + body + "</body></html>");
    }

    private static List<String> styles(Document page, String css, boolean alike) {
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        SealedReader reader = new SealedReader(device, css);
        ITextRenderer renderer = new ITextRenderer(ITextRenderer.DEFAULT_DOTS_PER_POINT, ITextRenderer.DEFAULT_DOTS_PER_PIXEL, device, reader);
        if (alike) {
            renderer.getSharedContext().setCss(new AlikeStyles(reader, page, css));
        }
        renderer.setDocument(page, null);
        List<String> styles = new ArrayList<>();
        collect(page.getDocumentElement(), renderer.getSharedContext().getCss(), styles);
        return styles;
    }

    private static void collect(Element element, StyleReference css, List<String> styles) {
        styles.add(element.getNodeName() + " " + said(css.getCascadedStyle(element, false)));
        Stream.of("before", "after").forEach(name -> styles.add(name + " " + said(css.getPseudoElementStyle(element, name))));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, css, styles);
            }
        }
    }

    private static String said(CascadedStyle style) {
        return style == null ? "" : style.getFingerprint();
    }
}
