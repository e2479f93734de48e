package org.plangauge.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedCell.Content;

/** A cell of POI's as a reader of the sheet sees it: of the new format as it is stored, of the old one as POI says. */
final class CellReader {

    private final boolean since1904;
    private final Map<Short, NumberFormat> formats = new HashMap<>();

    /** @param since1904 whether the workbook counts days from 1904, as old Macintosh ones do */
    CellReader(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Its content; empty for a cell that says nothing. */
    Optional<SubmittedCell> read(Cell cell) {
        return cell instanceof XSSFCell stored ? stored(stored).read(since1904) : old(cell);
    }

    private StoredCell stored(XSSFCell cell) {
        String formula = cell.getCTCell().isSetF() ? cell.getCTCell().getF().getStringValue() : null;
        return new StoredCell(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), type(cell), cell.getRawValue(), formula,
                cell::getStringCellValue, () -> format(cell));
    }

    /** The kind of content as the file writes it; {@code d}, a day in words, is unknown to POI's schema. */
    private static String type(XSSFCell cell) {
        if (!cell.getCTCell().isSetT()) {
            return "n";
        }
        try {
            return cell.getCTCell().getT().toString();
        } catch (XmlValueOutOfRangeException e) {
            try (XmlCursor cursor = cell.getCTCell().newCursor()) {
                return Objects.requireNonNullElse(cursor.getAttributeText(new QName("t")), "");
            }
        }
    }

    private Optional<SubmittedCell> old(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Optional.of(StoredCell.number(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(),
                    cell.getNumericCellValue(), format(cell), since1904));
            case STRING -> cell.getStringCellValue().isBlank() ? Optional.empty() : submitted(cell, cell.getStringCellValue(), Content.TEXT);
            case BOOLEAN -> submitted(cell, cell.getBooleanCellValue() ? "是" : "否", Content.TEXT);
            case ERROR -> submitted(cell, error(cell), Content.ERROR);
            default -> Optional.empty();
        };
    }

    private static String error(Cell cell) {
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#错误";
    }

    private NumberFormat format(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return formats.computeIfAbsent(style.getDataFormat(), index -> NumberFormat.of(index, style.getDataFormatString()));
    }

    private static Optional<SubmittedCell> submitted(Cell cell, String text, Content content) {
        return Optional.of(new SubmittedCell(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), text, content));
    }
}
