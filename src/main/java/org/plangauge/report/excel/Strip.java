package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;

/**
 * Cells in a row or column that a chart draws, and what they say now.
 *
 * @param range {@code '图表数据'!$C$4:$C$20}
 */
record Strip(String range, List<Value> values) {

    /** The cells of a column from row {@code first} to {@code last}. */
    static Strip down(Grid grid, int column, int first, int last) {
        List<Value> values = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            values.add(grid.at(row, column));
        }
        return new Strip(grid.column(column, first, last), values);
    }

    /** The cells of a row from column {@code first} to {@code last}. */
    static Strip across(Grid grid, int row, int first, int last) {
        List<Value> values = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            values.add(grid.at(row, column));
        }
        return new Strip(grid.address(row, first) + ":$" + CellReference.convertNumToColString(last) + "$" + (row + 1), values);
    }

    String[] texts() {
        return values.stream().map(Value::text).toArray(String[]::new);
    }

    /** Null where there is no number. */
    Double[] numbers() {
        return values.stream().map(v -> v.number() == null ? null : (Double) v.number().doubleValue()).toArray(Double[]::new);
    }
}
