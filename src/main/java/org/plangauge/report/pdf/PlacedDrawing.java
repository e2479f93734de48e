package org.plangauge.report.pdf;

import java.awt.Point;

import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.plangauge.report.chart.Drawing;

/** A drawing in the place of an element, in its own size. */
final class PlacedDrawing implements ITextReplacedElement {

    private final Drawing drawing;
    private final DrawingPainter painter;
    private final double dotsPerPoint;
    private Point location = new Point();

    PlacedDrawing(Drawing drawing, DrawingPainter painter, double dotsPerPoint) {
        this.drawing = drawing;
        this.painter = painter;
        this.dotsPerPoint = dotsPerPoint;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = device.createLocalTargetArea(context, box);
        painter.paint(drawing, device.getCurrentPage(), area.getLeft(), area.getTop());
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.ceil(drawing.width() * dotsPerPoint);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.ceil(drawing.height() * dotsPerPoint);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // nothing is kept for it
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
