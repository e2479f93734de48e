package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.plangauge.report.chart.Shape.Anchor;
import org.plangauge.report.chart.Shape.Point;
import org.w3c.dom.Document;

class SvgTest {

    private static final Drawing DRAWING = new Drawing("glance-1", "研发<投入>", "A&B 为\"2.65%\"", 100, 50.5, List.of(
            new Shape.Strokes(List.of(List.of(new Point(0, 0), new Point(10.004, -0.001)), List.of(new Point(1, 2), new Point(3, 4))),
                    Pen.dashed(Ink.PLANNED, 0.5, 2, 1.5)),
            new Shape.Area(List.of(new Point(0, 0), new Point(1e-9, 12345678), new Point(5, 5)), Ink.ALARM, null),
            new Shape.Words(20, 30, "<script>\u0000x", 8, true, Anchor.END, Ink.TEXT)));

    @Test
    void isWellFormedWhateverTheTextsAre() throws Exception {
        Document page = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.of(DRAWING).getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("<script>x");
    }

    @Test
    void saysItsTitleAndTextToThoseWhoDoNotSeeIt() {
        assertThat(Svg.of(DRAWING)).contains("role=\"img\" aria-labelledby=\"glance-1-title glance-1-text\"",
                "<title id=\"glance-1-title\">研发&lt;投入&gt;</title>", "<desc id=\"glance-1-text\">A&amp;B 为&quot;2.65%&quot;</desc>");
    }

    @Test
    void numbersAreShortAndNeverHaveAnExponent() {
        assertThat(Svg.of(DRAWING)).contains("d=\"M0 0L10 0M1 2L3 4\"", "M0 0L0 12345678L5 5Z", "height=\"50.5pt\"")
                .contains("stroke-dasharray=\"2 1.5\"", "fill=\"#b5402f\"", "text-anchor=\"end\"");
    }
}
