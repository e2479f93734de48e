package org.plangauge.report.pdf;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.plangauge.report.chart.Charts;
import org.plangauge.report.chart.Drawing;
import org.plangauge.report.chart.Ink;
import org.plangauge.report.chart.Pen;
import org.plangauge.report.chart.Shape;
import org.plangauge.report.chart.Shape.Point;

/** Paints a drawing as vectors and text into a page, with what it shows as its alternate description. */
final class DrawingPainter {

    private final BaseFont regular;
    private final BaseFont bold;

    DrawingPainter(BaseFont regular, BaseFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** All that is written in them. */
    static String words(Charts charts) {
        return charts.all().stream().map(DrawingPainter::words).collect(Collectors.joining());
    }

    /** All that is written in it, in the order in which it is painted. */
    static String words(Drawing drawing) {
        return drawing.shapes().stream().flatMap(shape -> shape instanceof Shape.Words words ? Stream.of(words.text()) : Stream.empty())
                .collect(Collectors.joining());
    }

    /** Paints it with its upper left corner at {@code left}, {@code top}, points from the page's lower left corner. */
    void paint(Drawing drawing, PdfContentByte page, float left, float top) {
        PdfDictionary description = new PdfDictionary();
        description.put(PdfName.ALT, new PdfString(drawing.title() + "。" + drawing.text(), PdfObject.TEXT_UNICODE));
        page.beginMarkedContentSequence(PdfName.SPAN, description, true);
        page.saveState();
        page.concatCTM(1, 0, 0, 1, left, top);
        drawing.shapes().forEach(shape -> paint(shape, page));
        page.restoreState();
        page.endMarkedContentSequence();
    }

    private void paint(Shape shape, PdfContentByte page) {
        switch (shape) {
            case Shape.Strokes strokes -> {
                take(strokes.pen(), page);
                strokes.lines().forEach(line -> trace(line, page));
                page.stroke();
            }
            case Shape.Area area -> area(area, page);
            case Shape.Words words -> {
                page.beginText();
                page.setColorFill(colour(words.ink()));
                page.setFontAndSize(words.bold() ? bold : regular, (float) words.size());
                page.showTextAligned(alignment(words.anchor()), words.text(), (float) words.x(), (float) -words.y(), 0);
                page.endText();
            }
        }
    }

    private static void area(Shape.Area area, PdfContentByte page) {
        Pen pen = area.pen();
        Ink fill = area.fill();
        if (pen != null) {
            take(pen, page);
        }
        if (fill != null) {
            page.setColorFill(colour(fill));
        }
        trace(area.corners(), page);
        page.closePath();
        if (fill != null && pen != null) {
            page.fillStroke();
        } else if (fill != null) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    private static void trace(List<Point> line, PdfContentByte page) {
        page.moveTo((float) line.getFirst().x(), (float) -line.getFirst().y());
        line.stream().skip(1).forEach(p -> page.lineTo((float) p.x(), (float) -p.y()));
    }

    private static void take(Pen pen, PdfContentByte page) {
        page.setLineWidth((float) pen.width());
        page.setColorStroke(colour(pen.ink()));
        page.setLineDash(pen.isDashed() ? new float[] {(float) pen.on(), (float) pen.off()} : new float[0], 0);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue());
    }

    private static int alignment(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> Element.ALIGN_LEFT;
            case MIDDLE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }
}
