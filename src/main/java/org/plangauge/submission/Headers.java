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
 * @param cells a cell for each column that has a header, with the whole header as its text; it stands in {@code row} or above
 */
record Headers(int row, List<SubmittedCell> cells) {

    /** What may stand above a year without changing what is asked: everything else, such as 目标, would. */
    private static final Set<String> HARMLESS_ABOVE = Set.of("", "年度", "各年度", "分年度", "年份", "各年", "分年", "年度数据", "各年度数据", "年度数值", "实绩",
            "实际", "实际值", "实际完成", "实际完成值", "完成情况", "完成值", "各年完成情况", "年度完成情况", "各年度完成情况", "指标值", "数据", "数值", "报送数据", "填报数据");

    /** Words behind a year that say that what happened is meant. */
    private static final Pattern ACTUAL = Pattern.compile("\\(?(?:实绩|实际|实际值|实际数|实际完成|实际完成值|完成|完成值|完成数|数值|数据)\\)?$");

    /** Between the two rows of a header. */
    private static final char BELOW = '\n';

    static Headers ofOneRow(SubmittedSheet sheet, int row) {
        return new Headers(row, sheet.row(row).stream().filter(c -> !c.isBlank()).toList());
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
            cells.add(new SubmittedCell(cell.sheet(), cell.row(), cell.column(), above.isEmpty() ? cell.text() : above + BELOW + cell.text(),
                    cell.content()));
        }
        return new Headers(row + 1, cells);
    }

    private static boolean covers(List<CellRange> spans, SubmittedCell group, int column) {
        return spans.stream().anyMatch(r -> r.contains(group.row(), group.column()) && r.contains(group.row(), column));
    }

    /** The period a header means: the lower of two rows alone where the upper one changes nothing, else both together. */
    Optional<Period> period(SubmittedCell header) {
        int below = header.text().lastIndexOf(BELOW);
        if (below >= 0) {
            String above = FormColumn.bare(header.text().substring(0, below));
            Optional<Period> alone = HARMLESS_ABOVE.contains(above) ? periodOf(header.text().substring(below + 1), header) : Optional.empty();
            if (alone.isPresent()) {
                return alone;
            }
        }
        return periodOf(header.text(), header);
    }

    private static Optional<Period> periodOf(String text, SubmittedCell header) {
        String squeezed = Characters.squeezed(text);
        if (header.content() == SubmittedCell.Content.DATE && squeezed.matches("\\d{4}-\\d\\d-\\d\\d")) {
            String year = squeezed.substring(0, 4);
            return switch (squeezed.substring(5)) {
                case "01-01", "12-31" -> Period.parse(year);
                case "06-30" -> Period.parse(year + "上半年");
                default -> Optional.empty();
            };
        }
        return Period.parse(squeezed).or(() -> Period.parse(ACTUAL.matcher(squeezed).replaceFirst("")));
    }
}
