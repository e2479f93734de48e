package org.plangauge.report.pdf;

import java.awt.Color;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The words 演示数据 across every page of a report whose figures are a demonstration, light grey and under the text. Not
 * left to the templates: such a report must not be taken for a real one, however its look is changed.
 */
final class DemonstrationMark extends PdfPageEventHelper {

    static final String WORDS = "演示数据";

    private static final Color LIGHT_GREY = new Color(240, 240, 240);
    private static final float SIZE = 96;
    private static final float SLOPE = 45;

    private final BaseFont face;

    DemonstrationMark(BaseFont face) {
        this.face = face;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = writer.getPageSize();
        PdfContentByte under = writer.getDirectContentUnder();
        under.saveState();
        under.beginText();
        under.setColorFill(LIGHT_GREY);
        under.setFontAndSize(face, SIZE);
        under.showTextAligned(Element.ALIGN_CENTER, WORDS, page.getWidth() / 2, page.getHeight() / 2 - SIZE / 3, SLOPE);
        under.endText();
        under.restoreState();
    }
}
