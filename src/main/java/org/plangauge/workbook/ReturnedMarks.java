package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;
import org.plangauge.checks.Finding;
import org.plangauge.value.TextWidth;

/**
 * Colours and comments on a department's cells, put on and taken off again. A very-hidden sheet keeps of every marked cell
 * where it was, an empty cell in its own style, and its own comment. A comment of ours carries its number, so that it is
 * known again wherever sorting or inserted rows have moved its cell.
 */
final class ReturnedMarks {

    /** The very-hidden sheet. */
    static final String SHEET = "plangauge-marks";

    private static final String AUTHOR = "plangauge";
    private static final Pattern SIGN = Pattern.compile("【退回意见第(\\d{1,9})条】");
    private static final int NUMBER = 0;
    private static final int ON_SHEET = 1;
    private static final int AT_CELL = 2;
    private static final int THERE = 3;
    private static final int STYLE = 4;
    private static final int COMMENT = 5;
    private static final int COMMENT_AUTHOR = 6;
    private static final int COMMENT_SIZE = 7;
    private static final int COMMENT_SHOWN = 8;

    private final Workbook workbook;
    private final FindingFill fill;

    ReturnedMarks(Workbook workbook) {
        this.workbook = workbook;
        this.fill = new FindingFill(workbook);
    }

    /** Whether the sheet is the very-hidden one. */
    static boolean isOurs(Sheet sheet) {
        return sheet.getSheetName().equals(SHEET) && SHEET.equals(text(sheet.getRow(0), NUMBER));
    }

    /** Marks the cells of {@code findings}, which are numbered from 1 in their order; several of one cell share a comment. */
    void putOn(List<Finding> findings) {
        Map<String, List<Integer>> byCell = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            String cell = findings.get(i).place().cell();
            if (cell != null && workbook.getSheet(findings.get(i).place().sheet()) != null) {
                byCell.computeIfAbsent(findings.get(i).place().sheet() + "!" + cell, k -> new ArrayList<>()).add(i + 1);
            }
        }
        Sheet marks = workbook.createSheet(SHEET);
        Row head = marks.createRow(0);
        head.createCell(NUMBER).setCellValue(SHEET);
        head.createCell(ON_SHEET).setCellValue(workbook.getSheetName(workbook.getActiveSheetIndex()));
        byCell.values().forEach(numbers -> mark(numbers, findings, marks.createRow(marks.getLastRowNum() + 1)));
        workbook.setSheetVisibility(workbook.getSheetIndex(marks), SheetVisibility.VERY_HIDDEN);
    }

    private void mark(List<Integer> numbers, List<Finding> findings, Row record) {
        Finding first = findings.get(numbers.getFirst() - 1);
        Sheet sheet = workbook.getSheet(first.place().sheet());
        CellAddress address = new CellAddress(first.place().cell());
        Row row = sheet.getRow(address.getRow());
        Cell before = row == null ? null : row.getCell(address.getColumn());
        record.createCell(NUMBER).setCellValue(numbers.getFirst());
        record.createCell(ON_SHEET).setCellValue(sheet.getSheetName());
        record.createCell(AT_CELL).setCellValue(address.formatAsString());
        record.createCell(THERE).setCellValue(row == null ? "no row" : before == null ? "no cell" : "");
        Row there = row == null ? sheet.createRow(address.getRow()) : row;
        Cell cell = before == null ? there.createCell(address.getColumn()) : before;
        record.createCell(STYLE).setCellStyle(cell.getCellStyle());
        Comment own = cell.getCellComment();
        StringBuilder text = new StringBuilder();
        if (own != null) {
            remember(own, record);
            text.append(own.getString().getString()).append('\n');
            cell.removeCellComment();
        }
        for (int number : numbers) {
            Finding finding = findings.get(number - 1);
            text.append("【退回意见第").append(number).append("条】").append(finding.severity().word()).append("：").append(finding.code().meaning())
                    .append("\n填写：").append(finding.found()).append("\n应为：").append(finding.expected()).append('\n')
                    .append(finding.remedy()).append(number == numbers.getLast() ? "" : "\n");
        }
        String said = ReturnedSheet.clipped(text.toString());
        write(cell, workbook.getCreationHelper().createRichTextString(said), AUTHOR, 4, Math.min(24, TextWidth.lines(said, 34) + 1), false);
        cell.setCellStyle(fill.on(cell.getCellStyle(), numbers.stream().map(n -> findings.get(n - 1).severity()).max(Enum::compareTo)
                .orElseThrow()));
    }

    private static void remember(Comment own, Row record) {
        record.createCell(COMMENT).setCellValue(own.getString());
        record.createCell(COMMENT_AUTHOR).setCellValue(Objects.requireNonNullElse(own.getAuthor(), ""));
        ClientAnchor anchor = own.getClientAnchor();
        record.createCell(COMMENT_SIZE).setCellValue(anchor == null ? "2,4" : Math.max(1, anchor.getCol2() - anchor.getCol1()) + ","
                + Math.max(1, anchor.getRow2() - anchor.getRow1()));
        record.createCell(COMMENT_SHOWN).setCellValue(own.isVisible() ? "shown" : "");
    }

    private void write(Cell cell, RichTextString text, String author, int columns, int rows, boolean shown) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        // POI takes the anchor's corner for the comment's cell, so it must be the cell itself.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + columns);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + rows);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor(author);
        comment.setVisible(shown);
        cell.setCellComment(comment);
    }

    /** Takes off all that {@link #putOn} put on, and the sheet 退回意见; nothing where there is nothing of ours. */
    void takeOff() {
        Map<Integer, Row> records = new HashMap<>();
        Sheet marks = workbook.getSheet(SHEET);
        boolean ours = marks != null && isOurs(marks);
        if (ours) {
            marks.forEach(row -> number(row).ifPresent(n -> records.put(n, row)));
        }
        Set<Integer> done = new HashSet<>();
        for (Sheet sheet : workbook) {
            Map<CellAddress, Comment> comments = new LinkedHashMap<>();
            sheet.getCellComments().forEach(comments::put);
            comments.forEach((address, comment) -> takeOff(sheet, address, comment, records, done));
        }
        records.forEach((number, record) -> {
            if (!done.contains(number)) {
                Cell cell = recordedCell(record);
                if (cell != null) {
                    restore(cell, record);
                }
            }
        });
        String active = ours ? text(marks.getRow(0), ON_SHEET) : "";
        List<Sheet> own = new ArrayList<>();
        workbook.forEach(sheet -> {
            if (isOurs(sheet) || ReturnedSheet.isOurs(sheet)) {
                own.add(sheet);
            }
        });
        own.forEach(this::remove);
        if (workbook.getSheet(active) != null) {
            workbook.setActiveSheet(workbook.getSheetIndex(active));
            workbook.getSheet(active).setSelected(true);
        }
    }

    private void takeOff(Sheet sheet, CellAddress address, Comment comment, Map<Integer, Row> records, Set<Integer> done) {
        String said = comment.getString() == null ? "" : comment.getString().getString();
        Matcher sign = SIGN.matcher(Objects.requireNonNullElse(said, ""));
        if (!sign.find()) {
            return;
        }
        int number = Integer.parseInt(sign.group(1));
        Row row = sheet.getRow(address.getRow()) == null ? sheet.createRow(address.getRow()) : sheet.getRow(address.getRow());
        Cell cell = row.getCell(address.getColumn()) == null ? row.createCell(address.getColumn()) : row.getCell(address.getColumn());
        cell.removeCellComment();
        Row record = records.get(number);
        done.add(number);
        if (record != null) {
            Cell kept = record.getCell(COMMENT);
            if (kept != null && kept.getCellType() == CellType.STRING) {
                String[] size = text(record, COMMENT_SIZE).split(",");
                write(cell, kept.getRichStringCellValue(), text(record, COMMENT_AUTHOR), size(size, 0), size(size, 1),
                        text(record, COMMENT_SHOWN).equals("shown"));
            }
            restore(cell, record);
            return;
        }
        String own = said.substring(0, sign.start()).strip();
        if (!own.isEmpty()) {
            write(cell, workbook.getCreationHelper().createRichTextString(own), "", 2, 4, false);
        }
        cell.setCellStyle(fill.off(cell.getCellStyle(), workbook.getCellStyleAt(0)));
    }

    private void restore(Cell cell, Row record) {
        Cell sample = record.getCell(STYLE);
        cell.setCellStyle(fill.off(cell.getCellStyle(), sample == null ? workbook.getCellStyleAt(0) : sample.getCellStyle()));
        String was = text(record, THERE);
        Row row = cell.getRow();
        if (!was.isEmpty() && cell.getCellType() == CellType.BLANK && cell.getCellComment() == null) {
            row.removeCell(cell);
            if (was.equals("no row") && row.getPhysicalNumberOfCells() == 0) {
                row.getSheet().removeRow(row);
            }
        }
    }

    private @Nullable Cell recordedCell(Row record) {
        Sheet sheet = workbook.getSheet(text(record, ON_SHEET));
        String at = text(record, AT_CELL);
        if (sheet == null || !at.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
            return null;
        }
        CellAddress address = new CellAddress(at);
        Row row = sheet.getRow(address.getRow());
        return row == null ? null : row.getCell(address.getColumn());
    }

    /** Without its print titles, which .xls keeps as a name; from the end, so that no reference to another sheet changes its number. */
    private void remove(Sheet sheet) {
        if (workbook.getNumberOfSheets() > 1) {
            sheet.setRepeatingRows(null);
            sheet.setRepeatingColumns(null);
            workbook.setSheetOrder(sheet.getSheetName(), workbook.getNumberOfSheets() - 1);
            workbook.removeSheetAt(workbook.getNumberOfSheets() - 1);
        }
    }

    private static int size(String[] size, int which) {
        return which < size.length && size[which].matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(size[which])) : 2;
    }

    private static Optional<Integer> number(Row row) {
        Cell cell = row.getCell(NUMBER);
        return cell != null && cell.getCellType() == CellType.NUMERIC ? Optional.of((int) cell.getNumericCellValue()) : Optional.empty();
    }

    private static String text(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
