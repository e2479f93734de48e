package org.plangauge.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.plangauge.checks.FindingCode;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedCell.Content;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.value.Decimals;

/**
 * The cells of a workbook as its reader sees them. A number is read with 15 digits, as spreadsheet programs do; a percent
 * format is applied; a formula counts with the value it carries and is never calculated by us.
 */
final class SheetReader {

    private static final MathContext SHEET_DIGITS = new MathContext(15);

    private final Workbook workbook;
    private final Limits limits;
    private int cells;

    SheetReader(Workbook workbook, Limits limits) {
        this.workbook = workbook;
        this.limits = limits;
    }

    /** The sheets that hold anything, in order, without the ones we put there ourselves. */
    List<SubmittedSheet> sheets() throws UnreadableWorkbook {
        List<SubmittedSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (!sheet.getSheetName().equals(FormStamp.SHEET) && !ReturnedWorkbook.isOurs(sheet)) {
                List<SubmittedCell> filled = cells(sheet);
                if (!filled.isEmpty()) {
                    sheets.add(new SubmittedSheet(sheet.getSheetName(), filled));
                }
            }
        }
        return sheets;
    }

    private List<SubmittedCell> cells(Sheet sheet) throws UnreadableWorkbook {
        List<SubmittedCell> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                Optional<SubmittedCell> read = cell(sheet, cell);
                if (read.isPresent()) {
                    if (++cells > limits.cells()) {
                        throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, "有内容的单元格超过" + limits.cells() + "个");
                    }
                    filled.add(read.get());
                }
            }
        }
        return filled;
    }

    private static Optional<SubmittedCell> cell(Sheet sheet, Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (formula && cell instanceof XSSFCell x && x.getRawValue() == null) {
            return Optional.of(submitted(sheet, cell, "", Content.FORMULA_WITHOUT_VALUE));
        }
        return switch (type) {
            case NUMERIC -> Optional.of(submitted(sheet, cell, number(cell), Content.NUMBER));
            case STRING -> text(sheet, cell, cell.getStringCellValue());
            case BOOLEAN -> text(sheet, cell, cell.getBooleanCellValue() ? "是" : "否");
            case ERROR -> Optional.of(submitted(sheet, cell, FormulaError.forInt(cell.getErrorCellValue()).getString(), Content.ERROR));
            default -> Optional.empty();
        };
    }

    private static Optional<SubmittedCell> text(Sheet sheet, Cell cell, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(submitted(sheet, cell, text, Content.TEXT));
    }

    private static SubmittedCell submitted(Sheet sheet, Cell cell, String text, Content content) {
        return new SubmittedCell(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), text, content);
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().format(DateTimeFormatter.ISO_LOCAL_DATE);
        }
        BigDecimal number = new BigDecimal(cell.getNumericCellValue(), SHEET_DIGITS);
        String format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && format.contains("%");
        return Decimals.plain(percent ? number.movePointRight(2) : number).toPlainString() + (percent ? "%" : "");
    }
}
