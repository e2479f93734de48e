package org.plangauge.report.pdf;

import java.awt.Rectangle;
import java.awt.Shape;

import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.InlineText;
import org.openpdf.render.LineBox;
import org.openpdf.render.RenderingContext;

/**
 * Prints a line of text on the page on which it stands, and on no other. The renderer takes the tall box of the font's own measures for
 * the line, finds that the first line of a page reaches into the page before, and draws it there too, clipped away: invisible, but found
 * twice by whoever searches or copies.
 */
final class PrintedOnce extends ITextOutputDevice {

    PrintedOnce(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        Shape clip = getClip();
        if (clip == null || stands(text.getParent().getLineBox(), clip.getBounds())) {
            super.drawText(context, text);
        }
    }

    private static boolean stands(LineBox line, Rectangle page) {
        return line.getAbsY() < page.getMaxY() && line.getAbsY() + line.getHeight() > page.getMinY();
    }
}
