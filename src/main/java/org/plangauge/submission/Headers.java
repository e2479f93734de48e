package org.plangauge.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/**
 * The headers of a table as its columns are to be read: one row of them, or two, where 年度 stands above 2021 and 2022, or
 * 2023年 above 上半年 and 全年. An upper header counts for the columns it is merged over, and for those right of it without
 * one of their own.
 *
 * @param row   the row they end in, from 0
 * @param cells one for each column that has a header
 */
record Headers(int row, List<Header> cells) {

    static Headers ofOneRow(SubmittedSheet sheet, int row) {
        return new Headers(row, sheet.row(row).stream().filter(c -> !c.isBlank()).map(Header::of).toList());
    }

    static Headers ofTwoRows(SubmittedSheet sheet, int row) {
        Map<Integer, SubmittedCell> upper = new TreeMap<>();
        sheet.row(row).stream().filter(c -> !c.isBlank()).forEach(c -> upper.put(c.column(), c));
        Map<Integer, SubmittedCell> lower = new TreeMap<>();
        sheet.row(row + 1).stream().filter(c -> !c.isBlank()).forEach(c -> lower.put(c.column(), c));
        List<SubmittedCell> cells = new ArrayList<>();
        upper.forEach((column, cell) -> {
            if (!lower.containsKey(column)) {
                cells.add(cell);
            }
        });
        List<CellRange> spans = sheet.layout().merged().stream().filter(r -> r.firstRow() <= row && r.lastRow() >= row).toList();
        SubmittedCell group = null;
        int at = -1;
        for (Map.Entry<Integer, SubmittedCell> below : lower.entrySet()) {
            boolean merged = group != null && covers(spans, group, below.getKey());
            boolean next = group != null && below.getKey() == at + 1;
            group = upper.getOrDefault(below.getKey(), merged || next ? group : null);
            at = below.getKey();
            String above = group == null ? "" : group.text();
            SubmittedCell cell = below.getValue();
            cells.add(new SubmittedCell(cell.sheet(), cell.row(), cell.column(), above.isEmpty() ? cell.text() : above + Header.BELOW + cell.text(),
                    cell.content()));
        }
        return new Headers(row + 1, cells.stream().map(Header::of).toList());
    }

    private static boolean covers(List<CellRange> spans, SubmittedCell group, int column) {
        return spans.stream().anyMatch(r -> r.contains(group.row(), group.column()) && r.contains(group.row(), column));
    }
}
