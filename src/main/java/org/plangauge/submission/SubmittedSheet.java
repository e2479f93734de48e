package org.plangauge.submission;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of one sheet that hold anything, row by row from left to right. */
public final class SubmittedSheet {

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, SubmittedCell>> rows = new TreeMap<>();

    public SubmittedSheet(String name, List<SubmittedCell> cells) {
        this.name = name;
        cells.forEach(cell -> rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell));
    }

    public String name() {
        return name;
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
