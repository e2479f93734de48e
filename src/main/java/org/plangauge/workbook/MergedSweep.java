package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.poi.ss.SpreadsheetVersion;
import org.jspecify.annotations.Nullable;
import org.plangauge.submission.CellRange;

/**
 * Which cells of a row lie under merged ones, row by row from above. A hostile sheet has thousands of merged cells over one another:
 * each costs its columns once, not once a cell.
 */
final class MergedSweep {

    private static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final Iterator<CellRange> coming;
    private final PriorityQueue<CellRange> open = new PriorityQueue<>(Comparator.comparingInt(CellRange::lastRow));
    /** How many merged cells lie over each column of the row, without those whose content stands there. */
    private final int[] over;
    private final List<Integer> heads = new ArrayList<>();
    private @Nullable CellRange next;

    /** @param merged in the order of their first rows */
    MergedSweep(List<CellRange> merged) {
        this.coming = merged.iterator();
        this.over = new int[merged.isEmpty() ? 0 : COLUMNS];
        this.next = coming.hasNext() ? coming.next() : null;
    }

    /** Goes down to {@code row}. */
    void goTo(int row) {
        heads.forEach(column -> over[column]++);
        heads.clear();
        while (!open.isEmpty() && open.peek().lastRow() < row) {
            add(open.remove(), -1);
        }
        for (; next != null && next.firstRow() <= row; next = coming.hasNext() ? coming.next() : null) {
            if (next.lastRow() >= row) {
                open.add(next);
                add(next, 1);
                if (next.firstRow() == row && next.firstColumn() < COLUMNS) {
                    over[next.firstColumn()]--;
                    heads.add(next.firstColumn());
                }
            }
        }
    }

    private void add(CellRange range, int more) {
        for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), COLUMNS - 1); column++) {
            over[column] += more;
        }
    }

    /** Whether a cell of the row lies under a merged one. */
    boolean covers(int column) {
        return column < over.length && over[column] > 0;
    }
}
