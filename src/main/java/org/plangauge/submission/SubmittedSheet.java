package org.plangauge.submission;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of one sheet, or of some rows of it, that hold anything, row by row from left to right. */
public final class SubmittedSheet {

    private final String name;
    private final int firstRow;
    private final SortedMap<Integer, TreeMap<Integer, SubmittedCell>> rows;
    private final SheetLayout layout;

    /** A sheet with everything in sight. */
    public SubmittedSheet(String name, List<SubmittedCell> cells) {
        this(name, cells, SheetLayout.PLAIN);
    }

    public SubmittedSheet(String name, List<SubmittedCell> cells, SheetLayout layout) {
        this(name, 0, byRow(cells), layout);
    }

    private SubmittedSheet(String name, int firstRow, SortedMap<Integer, TreeMap<Integer, SubmittedCell>> rows, SheetLayout layout) {
        this.name = name;
        this.firstRow = firstRow;
        this.rows = rows;
        this.layout = layout;
    }

    private static SortedMap<Integer, TreeMap<Integer, SubmittedCell>> byRow(List<SubmittedCell> cells) {
        SortedMap<Integer, TreeMap<Integer, SubmittedCell>> rows = new TreeMap<>();
        cells.forEach(cell -> rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell));
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
        return rows.containsKey(row) ? List.copyOf(rows.get(row).values()) : List.of();
    }

    public Optional<SubmittedCell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(r -> r.get(column));
    }
}
