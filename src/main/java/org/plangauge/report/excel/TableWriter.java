package org.plangauge.report.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.value.TextWidth;

/** Writes a sheet that is one table. */
final class TableWriter {

    private TableWriter() {}

    /** @param frozen how many columns stay on screen */
    static <R> XSSFSheet write(Book book, String name, List<Column<R>> columns, List<R> rows, int frozen) {
        XSSFSheet sheet = book.sheet(name);
        Row header = sheet.createRow(Book.HEADER);
        header.setHeightInPoints(30);
        for (int c = 0; c < columns.size(); c++) {
            Entries.text(header, c, columns.get(c).header(), book.look(Book.Look.HEADER));
            sheet.setColumnWidth(c, columns.get(c).width() * 256);
        }
        int number = Book.HEADER + 1;
        for (R content : rows) {
            Row row = sheet.createRow(number++);
            int lines = 1;
            for (int c = 0; c < columns.size(); c++) {
                columns.get(c).write().write(book, row, c, content);
                lines = Math.max(lines, TextWidth.lines(columns.get(c).text().apply(content), columns.get(c).width() - 1));
            }
            row.setHeightInPoints(Math.min(400f, 14f * lines + 4));
        }
        book.finishTable(sheet, columns.size(), frozen);
        return sheet;
    }
}
