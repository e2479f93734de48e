package org.plangauge.submission;

/** Cells of a sheet merged into one: from the first row and column, which hold its content, to the last; all from 0. */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Whether the cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Whether the cell lies in it and is not the one that holds its content. */
    public boolean covers(int row, int column) {
        return contains(row, column) && (row != firstRow || column != firstColumn);
    }

    /** As the sheet counts: {@code I5:J6}. */
    public String address() {
        return SubmittedCell.address(firstRow, firstColumn) + ":" + SubmittedCell.address(lastRow, lastColumn);
    }
}
