package org.plangauge.workbook;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** Writes cells. Text is always text: what begins with {@code =} never becomes a formula. */
final class Cells {

    private Cells() {}

    static Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    /** A number where {@code text} is nothing but a number; else the text. */
    static Cell figure(Row row, int column, String text, CellStyle style) {
        Cell cell = text(row, column, text, style);
        boolean number = text.matches("-?\\d{1,15}(\\.\\d+)?") && Reading.of(text, Unit.NONE) instanceof Stated;
        if (number && Double.toString(new BigDecimal(text).doubleValue()).length() <= 17) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
        }
        return cell;
    }
}
