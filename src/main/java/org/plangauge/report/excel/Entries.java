package org.plangauge.report.excel;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.plangauge.report.Num;

/** Writes cells. Text stays text, also where it looks like a formula. */
final class Entries {

    private Entries() {}

    static Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    /**
     * A number as a number where its shown form is nothing but one, with the decimals shown and the exact value behind; a
     * percentage likewise; else the text shown.
     */
    static Cell number(Book book, Row row, int column, Num number) {
        String shown = number.shown();
        if (number.value() != null && shown.matches("-?\\d+(\\.\\d+)?")) {
            Cell cell = text(row, column, "", book.number(shown.contains(".") ? shown.length() - shown.indexOf('.') - 1 : 0));
            cell.setCellValue(new BigDecimal(number.value()).doubleValue());
            return cell;
        }
        return text(row, column, shown, book.look(Book.Look.CENTRED));
    }

    /** A share as a percentage. */
    static Cell share(Book book, Row row, int column, Num share) {
        if (share.value() == null) {
            return text(row, column, share.shown(), book.look(Book.Look.CENTRED));
        }
        Cell cell = text(row, column, "", book.percent());
        cell.setCellValue(new BigDecimal(share.value()).doubleValue());
        return cell;
    }
}
