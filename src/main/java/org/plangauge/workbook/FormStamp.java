package org.plangauge.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.plangauge.submission.FormHead;

/** The very-hidden sheet by which our own forms say what they are, whatever became of their heads. */
final class FormStamp {

    /** The sheet's name; departments never see it. */
    static final String SHEET = "plangauge";

    private FormStamp() {}

    static void write(Workbook workbook, String plan, String department, int year) {
        Sheet sheet = workbook.createSheet(SHEET);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("form", "1");
        lines.put("plan", plan);
        lines.put("department", department);
        lines.put("year", Integer.toString(year));
        int number = 0;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Row row = sheet.createRow(number++);
            row.createCell(0).setCellValue(line.getKey());
            row.createCell(1).setCellValue(line.getValue());
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** What it says; {@link FormHead#NONE} for workbooks that are not ours. */
    static FormHead read(Workbook workbook) {
        Sheet sheet = workbook.getSheet(SHEET);
        if (sheet == null) {
            return FormHead.NONE;
        }
        return new FormHead(line(sheet, "plan"), line(sheet, "department"), line(sheet, "year"), "", "", "");
    }

    private static String line(Sheet sheet, String key) {
        for (Row row : sheet) {
            if (text(row, 0).equals(key)) {
                return text(row, 1);
            }
        }
        return "";
    }

    private static String text(Row row, int column) {
        return row.getCell(column) != null && row.getCell(column).getCellType() == CellType.STRING
                ? row.getCell(column).getStringCellValue() : "";
    }
}
