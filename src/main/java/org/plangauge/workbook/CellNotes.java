package org.plangauge.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.value.TextWidth;

/** Writes notes on cells: what a cell means and what was reported last, seen when the pointer rests on it. */
final class CellNotes {

    /** By whom our notes are, told from those of a department and from those of a returned workbook. */
    static final String AUTHOR = "填报提示";
    private static final int COLUMNS = 3;
    private static final int CHARACTERS = 34;

    private final CreationHelper helper;
    private final Drawing<?> drawing;

    CellNotes(XSSFSheet sheet) {
        this.helper = sheet.getWorkbook().getCreationHelper();
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** A note of its own size beside {@code cell}; none for empty text. */
    void write(Cell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        // POI takes the anchor's corner for the note's cell, so it must be the cell itself.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 1 + Math.max(1, TextWidth.lines(text, CHARACTERS) / 2));
        Comment note = drawing.createCellComment(anchor);
        note.setString(helper.createRichTextString(text));
        note.setAuthor(AUTHOR);
        cell.setCellComment(note);
    }
}
