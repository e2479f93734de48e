package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.report.chart.Drawing;
import org.plangauge.report.chart.Shape;
import org.plangauge.samples.Samples;
import org.plangauge.wording.TemplateFault;

/** The charts on the page. */
class PlacedDrawingsTest {

    private static final PlanReport REPORT = Samples.report(Samples.MID_TERM);

    @TempDir
    private Path folder;

    @Test
    void everyDrawingStandsInTheDocumentWithItsWordsItsTitleAndItsText() throws IOException {
        String text = Printed.of(REPORT).text();
        List<Drawing> drawings = Charts.of(REPORT).all();
        assertThat(drawings).isNotEmpty();
        for (Drawing drawing : drawings) {
            assertThat(text).contains(Printed.squeezed(drawing.title()), Printed.squeezed(drawing.text()));
            assertThat(words(drawing)).allSatisfy(w -> assertThat(text).contains(Printed.squeezed(w.text())));
        }
        assertThat(text).contains("图1　各类指标评价结果（项）", "图2　主要指标完成程度与时间进度", "物价水平没有可画的数据，或只有一期数据，未列图。");
    }

    @Test
    void aDrawingIsVectorsAndNoPictureAndSaysWhatItShows() throws IOException {
        try (PdfReader reader = new PdfReader(Printed.of(REPORT).bytes())) {
            StringBuilder pages = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.append(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
            }
            assertThat(pages.toString().split("/Span <</Alt", -1)).hasSize(Charts.of(REPORT).all().size() + 1);
            for (int i = 0; i < reader.getXrefSize(); i++) {
                assertThat(String.valueOf(reader.getPdfObject(i))).doesNotContain("/Image");
            }
        }
    }

    @Test
    void theLayoutAllowsNoLessRoomThanTheFaceTakes() {
        PageFonts fonts = Fonts.load(Typefaces.none()).with(new TreeSet<>(
                DrawingPainter.words(Charts.of(REPORT)).codePoints().boxed().toList()));
        for (Drawing drawing : Charts.of(REPORT).all()) {
            for (Shape.Words words : words(drawing)) {
                BaseFont face = words.bold() ? fonts.bold() : fonts.regular();
                assertThat(words.width()).as(words.text()).isGreaterThanOrEqualTo(face.getWidthPoint(words.text(),
                        (float) words.size()) - 0.01);
            }
        }
    }

    @Test
    void aTemplateThatAsksForADrawingThatIsNotThereIsAtFault() throws IOException {
        Path templates = Printed.templatesWith(folder, "charts/glance.ftlh", "<div data-drawing=\"glance-99\"></div>");
        assertThatThrownBy(() -> new PdfReport(templates).write(REPORT, new ByteArrayOutputStream())).isInstanceOf(TemplateFault.class)
                .hasMessageContaining("\"glance-99\"");
    }

    private static List<Shape.Words> words(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast).toList();
    }
}
