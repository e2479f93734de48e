package org.plangauge.checks;

import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.SubmittedCell;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands: a workbook, a sheet of it, a row of the sheet, or a cell.
 *
 * @param sheet    null when the workbook as a whole is meant
 * @param cell     such as {@code F12}; of a row the cell that names it; null when the sheet as a whole is meant
 * @param wholeRow whether the row of {@code cell} is meant, not just the cell
 */
public record Place(String file, @Nullable String sheet, @Nullable String cell, boolean wholeRow) {

    /** The workbook as a whole. */
    public static Place workbook(String file) {
        return new Place(file, null, null, false);
    }

    /** A sheet as a whole. */
    public static Place sheet(String file, String sheet) {
        return new Place(file, sheet, null, false);
    }

    static Place row(String file, FormRow row) {
        return new Place(file, row.sheet(), row.face().address(), true);
    }

    static Place cell(String file, SubmittedCell cell) {
        return new Place(file, cell.sheet(), cell.address(), false);
    }

    static Place cell(String file, CellPlace cell) {
        return new Place(file, cell.sheet(), cell.cell(), false);
    }

    /** For sentences: {@code “指标”表F12}; empty for a workbook. */
    public String inWords() {
        if (sheet == null) {
            return "";
        }
        String where = "“" + sheet + "”表";
        return cell == null ? where : where + cell + (wholeRow ? "所在行" : "");
    }
}
