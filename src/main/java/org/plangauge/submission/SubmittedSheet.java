package org.plangauge.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of one sheet, or of some rows of it, that hold anything, row by row from left to right. */
public final class SubmittedSheet {

    private final String name;
    private final int firstRow;
    /** The filled cells of each row that has any, from left to right. */
    private final SortedMap<Integer, List<SubmittedCell>> rows;
    private final SheetLayout layout;

    /** A sheet with everything in sight. */
    public SubmittedSheet(String name, List<SubmittedCell> cells) {
        this(name, cells, SheetLayout.PLAIN);
    }

    public SubmittedSheet(String name, List<SubmittedCell> cells, SheetLayout layout) {
        this(name, 0, byRow(cells), layout);
    }

    private SubmittedSheet(String name, int firstRow, SortedMap<Integer, List<SubmittedCell>> rows, SheetLayout layout) {
        this.name = name;
        this.firstRow = firstRow;
        this.rows = rows;
        this.layout = layout;
    }

    private static SortedMap<Integer, List<SubmittedCell>> byRow(List<SubmittedCell> cells) {
        Map<Integer, SortedMap<Integer, SubmittedCell>> byColumn = new HashMap<>();
        cells.forEach(cell -> byColumn.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell));
        SortedMap<Integer, List<SubmittedCell>> rows = new TreeMap<>();
        byColumn.forEach((row, filled) -> rows.put(row, List.copyOf(filled.values())));
        return rows;
    }

    public String name() {
        return name;
    }

    public SheetLayout layout() {
        return layout;
    }

    /** The first row it may hold, from 0: not 0 only in a part of a sheet. */
    public int firstRow() {
        return firstRow;
    }

    /** The rows {@code from} (inclusive) to {@code to} (exclusive), with their numbers unchanged. */
    public SubmittedSheet part(int from, int to) {
        return new SubmittedSheet(name, from, rows.subMap(from, to), layout);
    }

    /** Numbers of the rows that hold anything, in order. */
    public List<Integer> rowNumbers() {
        return List.copyOf(rows.keySet());
    }

    /** The filled cells of a row from left to right; empty for an empty row. */
    public List<SubmittedCell> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    public Optional<SubmittedCell> cell(int row, int column) {
        List<SubmittedCell> filled = row(row);
        int low = 0;
        int high = filled.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (filled.get(middle).column() < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < filled.size() && filled.get(low).column() == column ? Optional.of(filled.get(low)) : Optional.empty();
    }
}
