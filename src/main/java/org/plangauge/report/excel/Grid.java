package org.plangauge.report.excel;

import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells of a sheet, kept as plain values until they are written; POI holds only the frame around them (widths, panes,
 * colours, charts). A cell object of POI costs ten times as much as the cell.
 */
final class Grid {

    private final XSSFSheet frame;
    private final Styles styles;
    private final TreeMap<Integer, Line> lines = new TreeMap<>();

    /** A row: its height in points (0 for the usual one) and its cells by column. */
    static final class Line {
        private final TreeMap<Integer, Cell> cells = new TreeMap<>();
        private float height;

        float height() {
            return height;
        }

        Map<Integer, Cell> cells() {
            return cells;
        }
    }

    record Cell(Value value, XSSFCellStyle style) {}

    Grid(XSSFSheet frame, Styles styles) {
        this.frame = frame;
        this.styles = styles;
    }

    XSSFSheet frame() {
        return frame;
    }

    String name() {
        return frame.getSheetName();
    }

    void put(int row, int column, Value value, Look look) {
        line(row).cells.put(column, new Cell(value, styles.of(look, value)));
    }

    void text(int row, int column, String text, Look look) {
        put(row, column, Value.text(text), look);
    }

    void height(int row, float points) {
        line(row).height = points;
    }

    Map<Integer, Line> lines() {
        return lines;
    }

    /** What stands in a cell that has been put. */
    Value at(int row, int column) {
        return line(row).cells.get(column).value();
    }

    /** {@code '主要指标'!$B$4}, for formulas and links on other sheets. */
    String address(int row, int column) {
        return "'" + name() + "'!$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }

    /** The cells of a column from one row to another, {@code '主要指标'!$B$4:$B$35}. */
    String column(int column, int first, int last) {
        String letter = CellReference.convertNumToColString(column);
        return "'" + name() + "'!$" + letter + "$" + (first + 1) + ":$" + letter + "$" + (last + 1);
    }

    private Line line(int row) {
        return lines.computeIfAbsent(row, r -> new Line());
    }
}
