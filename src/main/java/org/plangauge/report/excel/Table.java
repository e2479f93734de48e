package org.plangauge.report.excel;

import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.plangauge.value.TextWidth;

/** A sheet that is one table: title, note, header, a row a thing. */
final class Table<R> {

    /** Row of the first thing. */
    static final int FIRST = Book.HEADER + 1;

    private static final float TALLEST = 400f;

    private final Book book;
    private final Grid grid;
    private final List<Column<R>> columns;
    private final int rows;

    private Table(Book book, Grid grid, List<Column<R>> columns, int rows) {
        this.book = book;
        this.grid = grid;
        this.columns = columns;
        this.rows = rows;
    }

    /** @param frozen how many columns stay on screen */
    static <R> Table<R> write(Book book, String name, List<Column<R>> columns, List<R> rows, int frozen) {
        Grid grid = book.sheet(name);
        Table<R> table = new Table<>(book, grid, columns, rows.size());
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            grid.text(Book.HEADER, c, columns.get(c).header(), Look.HEADER);
            grid.frame().setColumnWidth(c, columns.get(c).width() * 256);
            lines = Math.max(lines, lines(columns.get(c).header(), columns.get(c).width() - 1));
        }
        grid.height(Book.HEADER, 13.5f * Math.max(lines, 2) + 4);
        for (int i = 0; i < rows.size(); i++) {
            table.row(FIRST + i, rows.get(i));
        }
        Page.setUp(grid.frame(), book.report(), columns.stream().mapToInt(Column::width).sum());
        Page.table(grid.frame(), columns.size(), frozen, table.last());
        return table;
    }

    private void row(int row, R content) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            Value value = columns.get(c).value().apply(content);
            grid.put(row, c, value.formula().contains("{") ? value.by(resolved(value.formula(), row)) : value, columns.get(c).look());
            lines = Math.max(lines, value.isNumber() ? 1 : lines(value.text(), columns.get(c).width() - 1));
        }
        grid.height(row, Math.min(TALLEST, 13.5f * lines + 5));
    }

    private static int lines(String text, int width) {
        boolean fits = text.length() * 2 <= width && text.indexOf('\n') < 0;
        return fits ? 1 : TextWidth.lines(text, width);
    }

    private String resolved(String formula, int row) {
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        for (int open = formula.indexOf('{'); open >= 0; open = formula.indexOf('{', from)) {
            int close = formula.indexOf('}', open);
            resolved.append(formula, from, open).append(CellReference.convertNumToColString(column(formula.substring(open + 1, close))))
                    .append(row + 1);
            from = close + 1;
        }
        return resolved.append(formula, from, formula.length()).toString();
    }

    Grid grid() {
        return grid;
    }

    /** Row of the last thing. */
    int last() {
        return FIRST + rows - 1;
    }

    /** Number of the column headed {@code header}. */
    int column(String header) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).header().equals(header)) {
                return c;
            }
        }
        throw new IllegalArgumentException("no column " + header + " on " + grid.name());
    }

    /** Names the cells of a column {@code prefix_header}, and gives that name. */
    String name(String prefix, String header) {
        return book.name(prefix + "_" + header, grid.column(column(header), FIRST, last()));
    }

    /** Names the whole table with its header. */
    void name(String name) {
        String last = CellReference.convertNumToColString(columns.size() - 1);
        book.name(name, "'" + grid.name() + "'!$A$" + FIRST + ":$" + last + "$" + (last() + 1));
    }

    /** {@code '主要指标'!A5}, for a link to the {@code index}th thing. */
    static String place(String sheet, int index, int column) {
        return "'" + sheet + "'!" + CellReference.convertNumToColString(column) + (FIRST + index + 1);
    }
}
