package org.plangauge.report.pdf;

import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.plangauge.report.chart.Charts;
import org.plangauge.report.chart.Drawing;
import org.plangauge.wording.TemplateFault;
import org.w3c.dom.Element;

/** Puts the drawings where the templates want them: {@code <div data-drawing="glance-1"></div>}. */
final class PlacedDrawings extends KeptRows {

    private static final String KEY = "data-drawing";
    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private final Charts charts;
    private final DrawingPainter painter;

    PlacedDrawings(ITextOutputDevice device, Charts charts, PageFonts fonts) {
        super(device);
        this.charts = charts;
        this.painter = new DrawingPainter(fonts.regular(), fonts.bold());
    }

    @Override
    public ReplacedElement createReplacedElement(LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        Element element = box.getElement();
        if (element == null || !element.hasAttribute(KEY)) {
            return super.createReplacedElement(context, box, files, width, height);
        }
        context.setMayCheckKeepTogether(true);
        String key = element.getAttribute(KEY);
        Drawing drawing = charts.drawing(key).orElseThrow(() -> new TemplateFault(PdfReport.FRAME, 0, "the page asks for a drawing \"" + key
                + "\", which this report does not have"));
        return new PlacedDrawing(drawing, painter, context.getDotsPerPixel() * PIXELS_PER_POINT);
    }
}
