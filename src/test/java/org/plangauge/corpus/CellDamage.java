package org.plangauge.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** What people do to a table: one to six changes of cells, rows, columns and sheets, anywhere in the workbook. */
final class CellDamage {

    private static final List<String> TEXTS = List.of("约三成", "８．１％", "7-7.5", "98以上", "——", "删除", "", "　", "2021", "2022年", "上半年", "S-01", "S-05", "s-02",
            "编号", "指标", "单位", "报送单位：", "区科技局", "年度：", "注：同口径", "=1+1", "1e5", "-", "1,234.5", "8.1亿元", "\n8.1\n", "地区生产总值年均增长", "_x0038_.1", "6.5%",
            "是", "123456789012345678", "0.1.2", "规划：sample", "2021年\n实际");
    private static final List<Double> NUMBERS = List.of(0.0, -0.0, 0.065, 8.1, 0.1 + 0.2, 1e-9, 1e15, -49.99, 99.999999999999999, 45112.0, 2021.0, 1.0 / 3, 1e300);
    private static final List<String> FORMATS = List.of("0.00%", "0", "@", "yyyy-mm-dd", "m\"月\"d\"日\"", "yyyy\"年\"", "0.0\"%\"", "0\"以上\"", "0.0\"亿元\"", "#,##0.00",
            "0.0,\"千\"", "[Red]0.0;[Blue]-0.0", "General", "\"约\"0.0", "h:mm", "# ?/?", "0.00E+00", ";;;");
    private static final List<String> NAMES = List.of("Sheet1", "指标", "重点任务", "上级下达目标", "2023", "统计局 报送", "a'b", "plangauge", "问题清单");

    private CellDamage() {}

    static byte[] of(byte[] good, Random random) {
        try {
            return Grid.saved(WorkbookFactory.create(new ByteArrayInputStream(good)), workbook -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    List<Cell> cells = cells(workbook);
                    if (!cells.isEmpty()) {
                        change(workbook, cells.get(random.nextInt(cells.size())), cells, random);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> cells(Workbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static void change(Workbook workbook, Cell cell, List<Cell> cells, Random random) {
        Sheet sheet = cell.getSheet();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        switch (random.nextInt(19)) {
            case 0, 1 -> cell.setCellValue(one(TEXTS, random));
            case 2 -> cell.setCellValue(one(NUMBERS, random));
            case 3 -> cell.setBlank();
            case 4 -> cell.setCellValue(random.nextBoolean());
            case 5 -> cell.setCellErrorValue(one(List.of(FormulaError.DIV0, FormulaError.NA, FormulaError.REF), random).getCode());
            case 6 -> cell.setCellFormula(one(List.of("1+1", "\"8.1\"", "A1", "SUM(A1:B9)", "1/0", "IF(TRUE,\"\",1)"), random));
            case 7, 8 -> {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(one(FORMATS, random)));
                cell.setCellStyle(style);
            }
            case 9 -> copy(one(cells, random), cell);
            case 10 -> copy(cell, Grid.in(sheet, row + random.nextInt(4), column + random.nextInt(4)));
            case 11, 12 -> sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + random.nextInt(3), column, column + 1 + random.nextInt(3)));
            case 13 -> sheet.removeRow(cell.getRow());
            case 14 -> sheet.forEach(r -> drop(r, column));
            case 15 -> cell.getRow().setZeroHeight(true);
            case 16 -> sheet.setColumnHidden(column, true);
            case 17 -> rename(workbook, workbook.getSheetIndex(sheet), one(NAMES, random), random);
            default -> swap(cell, one(cells, random));
        }
    }

    private static void rename(Workbook workbook, int sheet, String name, Random random) {
        if (workbook.getSheet(name) == null) {
            workbook.setSheetName(sheet, name);
        } else {
            workbook.setSheetVisibility(sheet, one(List.of(SheetVisibility.values()), random));
        }
    }

    private static void drop(Row row, int column) {
        if (row.getCell(column) != null) {
            row.removeCell(row.getCell(column));
        }
    }

    private static void swap(Cell one, Cell other) {
        String before = text(one);
        copy(other, one);
        other.setCellValue(before);
    }

    private static void copy(Cell from, Cell to) {
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            default -> to.setCellValue(text(from));
        }
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            default -> "";
        };
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
