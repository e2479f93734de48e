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
import org.plangauge.samples.Samples;
import org.plangauge.wording.Wording;
import org.plangauge.wording.Xhtml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the templates wrote can be copied and searched in the PDF, every sentence and every cell as it was written. */
class ExtractedTextTest {

    private static final Set<String> INLINE = Set.of("a", "b", "span", "br", "i", "sup");

    static List<PlanReport> everyReport() {
        return List.of(Samples.report(Samples.FIRST_YEAR), Samples.commented(), Samples.report(Samples.FINAL),
                Changed.progress(Samples.report(Samples.MID_TERM), "<b>平台</b> & ${1+1} 王珺、𬱖\n一期已完成 100%；二期≥50％。"));
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void everyPieceOfTheTemplatesPageIsInThePdf(PlanReport report) throws IOException {
        String head = Printed.squeezed(report.title() + "　·　演示数据");
        StringBuilder text = new StringBuilder();
        for (String sheet : Printed.of(report).pages()) {
            text.append(Printed.squeezed(sheet).replaceFirst("^演示数据", "").replace(head, "").replaceAll("—\\d+—", ""));
        }
        List<String> pieces = new ArrayList<>();
        String page = new Wording(Printed.TEMPLATES, PdfReport.FRAME).of(Map.of("report", report, "charts", Charts.of(report)));
        collect((Element) Xhtml.parse(page, "").getElementsByTagName("body").item(0), pieces);
        assertThat(pieces).hasSizeGreaterThan(300);
        assertThat(pieces.stream().filter(piece -> !text.toString().contains(piece)).filter(piece -> !piece.equals(head))).isEmpty();
    }

    /** The text of every element that has nothing but text and inline elements in it, without white space. */
    private static void collect(Element element, List<String> pieces) {
        boolean block = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !INLINE.contains(inner.getTagName())) {
                block = true;
                collect(inner, pieces);
            }
        }
        if (!block) {
            pieces.add(Printed.squeezed(element.getTextContent().replace("\u00A0", "")));
        }
    }
}
