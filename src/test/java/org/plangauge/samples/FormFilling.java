package org.plangauge.samples;

import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.FormSheet;

/** Fills a form the way a clerk does: by the row's code and the column's header. */
public final class FormFilling {

    private static final int HEADER = 3;
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

    private final Workbook workbook;

    public FormFilling(Workbook workbook) {
        this.workbook = workbook;
    }

    public void head(String filler, String phone, String date) {
        for (Row row : workbook.getSheetAt(0)) {
            String label = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
            String content = label.equals(FormHeads.Label.FILLER.word() + "：") ? filler : label.equals(FormHeads.Label.PHONE.word() + "：")
                    ? phone
                    : label.equals(FormHeads.Label.DATE.word() + "：") ? date : "";
            if (!content.isEmpty()) {
                row.getCell(1).setCellValue(content);
            }
        }
    }

    /** Writes {@code text}, as a number where it is one; 6.0 stays text, or the sheet would show 6. */
    public void set(FormSheet form, String code, String header, String text) {
        write(row(form, code).getCell(column(form, header)), text);
    }

    /** Adds a row below the table, with a code of its own. */
    public void addRow(FormSheet form, String code, String name, String header, String text) {
        Sheet sheet = workbook.getSheet(form.title());
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(code);
        row.createCell(column(form, form.nameColumn().header())).setCellValue(name);
        write(row.createCell(column(form, header)), text);
    }

    /** The cell of a row and column. */
    public Cell cell(FormSheet form, String code, String header) {
        return row(form, code).getCell(column(form, header));
    }

    private static void write(Cell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean keepsItsZeros = text.contains(".") && text.endsWith("0");
        if (text.matches("-?\\d+(\\.\\d+)?") && !keepsItsZeros) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private Row row(FormSheet form, String code) {
        Sheet sheet = workbook.getSheet(form.title());
        for (int i = HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            if (FORMATTER.formatCellValue(sheet.getRow(i).getCell(0)).equals(code)) {
                return sheet.getRow(i);
            }
        }
        throw new IllegalArgumentException("no row " + code + " in " + form.title());
    }

    private int column(FormSheet form, String header) {
        for (Cell cell : workbook.getSheet(form.title()).getRow(HEADER)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + header + " in " + form.title());
    }
}
