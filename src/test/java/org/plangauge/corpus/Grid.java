package org.plangauge.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks from tables typed as text: a line a row, {@code |} between cells; what looks like a number is one. */
final class Grid {

    /** The head of 区统计局's table. */
    static final String HEAD = """
            报送单位：|区统计局|规划：|sample|年度：|2023
            填报人：|王珺|电话：|0523-1
            """;

    /** The headers that the corpus varies: the years stand in D to F. */
    static final String HEADERS = "编号|指标|单位|2021|2022|2023上半年|数据性质|口径说明|部门自评|趋势判断|滞后原因|下一步措施|调整建议|无法评价原因\n";

    /** The headers behind the periods. */
    static final String REST = "数据性质|口径说明|部门自评|趋势判断|滞后原因|下一步措施|调整建议|无法评价原因";

    static final String GROWTH = "S-01|地区生产总值年均增长|%|8.1|3|5|快报||是\n";
    static final String JOBLESS = "S-05|城镇登记失业率|%|2.8|2.9|2.7|快报||是\n";

    /** The good workbook that the corpus varies: head in rows 1 and 2, headers in 3, indicators in 4 and 5. */
    static final String GOOD = HEAD + HEADERS + GROWTH + JOBLESS;

    private Grid() {}

    static byte[] workbook(String sheet, String text, Consumer<Workbook> edit) {
        return saved(new XSSFWorkbook(), workbook -> {
            add(workbook, sheet, text);
            edit.accept(workbook);
        });
    }

    static byte[] saved(Workbook workbook, Consumer<Workbook> edit) {
        try (workbook) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet add(Workbook workbook, String name, String text) {
        Sheet sheet = workbook.createSheet(name);
        List<String> rows = text.lines().toList();
        for (int r = 0; r < rows.size(); r++) {
            String[] cells = rows.get(r).split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].matches("-?\\d+(\\.\\d+)?")) {
                    in(sheet, r, c).setCellValue(Double.parseDouble(cells[c]));
                } else if (!cells[c].isEmpty()) {
                    in(sheet, r, c).setCellValue(cells[c]);
                }
            }
        }
        return sheet;
    }

    /** The cell at {@code address} of the first sheet, made where there is none. */
    static Cell at(Workbook workbook, String address) {
        CellAddress at = new CellAddress(address);
        return in(workbook.getSheetAt(0), at.getRow(), at.getColumn());
    }

    /** A cell, made where there is none. */
    static Cell in(Sheet sheet, int row, int column) {
        Row in = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return in.getCell(column) == null ? in.createCell(column) : in.getCell(column);
    }

    /** Gives the cell at {@code address} a number shown by {@code format}. */
    static void format(Workbook workbook, String address, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        at(workbook, address).setCellValue(value);
        at(workbook, address).setCellStyle(style);
    }

    /** The same zip with the text of every part changed by {@code edit}, which is given its name and text. */
    static byte[] parts(byte[] zip, BinaryOperator<String> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(edit.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The good workbook with the text of its sheet's part changed. */
    static byte[] sheetXml(String found, String by) {
        return parts(workbook("指标", GOOD, w -> {}), (name, text) -> {
            if (name.equals("xl/worksheets/sheet1.xml") && !text.contains(found)) {
                throw new IllegalArgumentException("not in the sheet: " + found + " in " + text);
            }
            return name.equals("xl/worksheets/sheet1.xml") ? text.replace(found, by) : text;
        });
    }
}
