package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.checks.FindingCode;
import org.plangauge.submission.CellRange;
import org.plangauge.submission.SheetLayout;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;

/**
 * The sheets of a workbook as its reader sees them, hidden ones too: no program shows what lies under a merged cell, so that is
 * not there; what is hidden is, and is marked.
 */
final class SheetReader {

    static final Comparator<CellRange> FROM_ABOVE = Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn)
            .thenComparingInt(CellRange::lastRow).thenComparingInt(CellRange::lastColumn);

    /** Signs in the name of a sheet: spreadsheet programs allow 31. */
    static final int LONGEST_NAME = 100;

    private final Workbook workbook;
    private final Limits limits;
    private final CellReader reader;
    private final CellAllowance allowance;

    SheetReader(Workbook workbook, Limits limits) {
        this.workbook = workbook;
        this.limits = limits;
        this.allowance = new CellAllowance(limits);
        this.reader = new CellReader(switch (workbook) {
            case XSSFWorkbook x -> x.isDate1904();
            case HSSFWorkbook h -> h.getInternalWorkbook().isUsing1904DateWindowing();
            default -> false;
        });
    }

    /** The sheets that hold anything, in order, without the ones we put there ourselves. */
    List<SubmittedSheet> sheets() throws UnreadableWorkbook {
        List<SubmittedSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (sheet.getSheetName().length() > LONGEST_NAME) {
                throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "有工作表的名称超过" + LONGEST_NAME + "字");
            }
            if (!sheet.getSheetName().equals(FormStamp.SHEET) && !ReturnedWorkbook.isOurs(sheet)) {
                List<CellRange> merged = merged(sheet);
                List<SubmittedCell> filled = cells(sheet, merged);
                if (!filled.isEmpty()) {
                    boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                    sheets.add(new SubmittedSheet(sheet.getSheetName(), filled, layout(sheet, hidden, filled, merged)));
                }
            }
        }
        return sheets;
    }

    private List<CellRange> merged(Sheet sheet) throws UnreadableWorkbook {
        if (sheet.getNumMergedRegions() > limits.merged()) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, "合并单元格超过" + limits.merged() + "处");
        }
        return sheet.getMergedRegions().stream().map(r -> new CellRange(r.getFirstRow(), r.getLastRow(), r.getFirstColumn(), r.getLastColumn()))
                .sorted(FROM_ABOVE).toList();
    }

    private List<SubmittedCell> cells(Sheet sheet, List<CellRange> merged) throws UnreadableWorkbook {
        List<SubmittedCell> filled = new ArrayList<>();
        MergedSweep sweep = new MergedSweep(merged);
        for (Row row : sheet) {
            inside(row.getRowNum(), SpreadsheetVersion.EXCEL2007.getLastRowIndex());
            sweep.goTo(row.getRowNum());
            for (Cell cell : row) {
                Optional<SubmittedCell> read = reader.read(cell);
                if (read.isPresent() && !sweep.covers(cell.getColumnIndex())) {
                    inside(cell.getColumnIndex(), SpreadsheetVersion.EXCEL2007.getLastColumnIndex());
                    allowance.take(read.get().text());
                    filled.add(read.get());
                }
            }
        }
        return filled;
    }

    private static void inside(int number, int last) throws UnreadableWorkbook {
        if (number < 0 || number > last) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "行号或列号超出工作表的范围");
        }
    }

    private static SheetLayout layout(Sheet sheet, boolean hidden, List<SubmittedCell> filled, List<CellRange> merged) {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        filled.forEach(c -> {
            rows.add(c.row());
            columns.add(c.column());
        });
        rows.removeIf(r -> !sheet.getRow(r).getZeroHeight());
        columns.removeIf(c -> !sheet.isColumnHidden(c));
        return new SheetLayout(hidden, rows, columns, holding(merged, filled));
    }

    /** Of the {@code merged} cells those that hold anything. */
    static List<CellRange> holding(List<CellRange> merged, List<SubmittedCell> filled) {
        Set<List<Integer>> places = new HashSet<>();
        if (!merged.isEmpty()) {
            filled.forEach(c -> places.add(List.of(c.row(), c.column())));
        }
        return merged.stream().filter(r -> places.contains(List.of(r.firstRow(), r.firstColumn()))).toList();
    }
}
