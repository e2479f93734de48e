package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plangauge.submission.CellRange;

/** Says of the cells of a sheet, asked row by row from above, which lie under a merged cell: no program shows what stands there. */
final class CoveredCells {

    private static final Comparator<CellRange> FROM_ABOVE = Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn)
            .thenComparingInt(CellRange::lastRow).thenComparingInt(CellRange::lastColumn);

    private final List<CellRange> merged;
    private final Iterator<CellRange> next;
    private final List<CellRange> open = new ArrayList<>();
    private @Nullable CellRange coming;
    private int row = -1;

    CoveredCells(List<CellRange> merged) {
        this.merged = merged.stream().sorted(FROM_ABOVE).toList();
        this.next = this.merged.iterator();
        this.coming = next.hasNext() ? next.next() : null;
    }

    /** The merged cells from above. */
    List<CellRange> merged() {
        return merged;
    }

    /** {@code of} is never less than at the call before. */
    boolean covers(int of, int column) {
        if (of != row) {
            moveTo(of);
        }
        return open.stream().anyMatch(r -> r.covers(of, column));
    }

    private void moveTo(int of) {
        row = of;
        while (coming != null && coming.firstRow() <= row) {
            open.add(coming);
            coming = next.hasNext() ? next.next() : null;
        }
        open.removeIf(r -> r.lastRow() < row);
    }
}
