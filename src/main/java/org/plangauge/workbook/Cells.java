package org.plangauge.workbook;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/** Writes cells. Text is always text: what begins with {@code =} never becomes a formula. */
final class Cells {

    /** What spreadsheet programs keep of a number. */
    private static final int SHEET_DIGITS = 15;

    private Cells() {}

    static Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    /** A number where {@code text} is nothing but a number; else the text, as with 6.0, which the sheet would show as 6. */
    static Cell figure(Row row, int column, String text, CellStyle style) {
        Cell cell = text(row, column, text, style);
        if (text.matches("-?\\d{1,15}(\\.\\d+)?") && new BigDecimal(text).precision() <= SHEET_DIGITS && !(text.contains(".")
                && text.endsWith("0"))) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
        }
        return cell;
    }
}
