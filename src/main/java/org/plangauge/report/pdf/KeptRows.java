package org.plangauge.report.pdf;

import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.newtable.TableBox;
import org.openpdf.newtable.TableCellBox;
import org.openpdf.newtable.TableRowBox;
import org.openpdf.newtable.TableSectionBox;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;

/**
 * Keeps rows of tables on one page, and heads with their first row. The renderer honours {@code page-break-inside: avoid}
 * only until a table has to move to the next page as a whole, and forgets to look again for the rest of the document; and it
 * leaves a head behind when the first row moves. Here, where it asks about every box that it lays out, it is reminded.
 */
class KeptRows extends ITextReplacedElementFactory {

    KeptRows(ITextOutputDevice device) {
        super(device);
    }

    @Override
    public ReplacedElement createReplacedElement(LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        if (box instanceof TableRowBox || box instanceof TableBox) {
            context.setMayCheckKeepTogether(true);
        } else if (box instanceof TableCellBox cell && cell.getParent() instanceof TableRowBox row) {
            followHead(context, row);
        }
        return super.createReplacedElement(context, box, files, width, height);
    }

    private static void followHead(LayoutContext context, TableRowBox row) {
        if (row.getParent().getParent() instanceof TableBox table && row == table.getFirstBodyRow()
                && table.getChild(0) instanceof TableSectionBox head && head.isHeader() && page(context, head) != page(context, row)) {
            table.setNeedPageClear(true);
        }
    }

    private static int page(LayoutContext context, Box box) {
        return context.getRootLayer().getFirstPage(context, box).getPageNo();
    }
}
