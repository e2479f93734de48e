package org.plangauge.submission;

import java.util.List;
import java.util.Set;

/**
 * How a sheet lays out its cells, as far as it bears on what a reader of the sheet sees.
 *
 * @param hidden        whether the sheet itself is hidden
 * @param hiddenRows    numbers of the hidden rows that hold anything, from 0
 * @param hiddenColumns numbers of the hidden columns that hold anything, from 0
 * @param merged        merged cells that hold anything
 */
public record SheetLayout(boolean hidden, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, List<CellRange> merged) {

    /** Everything in sight, nothing merged. */
    public static final SheetLayout PLAIN = new SheetLayout(false, Set.of(), Set.of(), List.of());

    public SheetLayout {
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /** Whether a reader of the sheet does not see the cell. */
    public boolean hides(SubmittedCell cell) {
        return hidden || hiddenRows.contains(cell.row()) || hiddenColumns.contains(cell.column());
    }
}
