package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.poi.ss.util.CellReference;
import org.plangauge.report.CategoryCount;
import org.plangauge.report.Count;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Summary;

/** 总体评价: where what stands; verdicts and warnings by category and attribute as live counts over the tables, with a chart. */
final class OverviewSheet {

    static final String NAME = "总体评价";

    private static final int LINKS_A_ROW = 6;
    private static final int FIXED = 6;

    private final Book book;
    private final Grid grid;
    private final Summary summary;
    private int row = Book.HEADER;

    private OverviewSheet(Book book, Grid grid) {
        this.book = book;
        this.grid = grid;
        this.summary = book.report().summary();
    }

    /** Fills {@code grid}, when the other sheets are there. */
    static void fill(Book book, Grid grid) {
        OverviewSheet sheet = new OverviewSheet(book, grid);
        int columns = Math.max(FIXED + sheet.summary.categories().size(), 13);
        grid.frame().setColumnWidth(0, 20 * 256);
        for (int c = 1; c < columns; c++) {
            grid.frame().setColumnWidth(c, 13 * 256);
        }
        Page.setUp(grid.frame(), book.report(), 20 + 13 * (columns - 1));
        Page.whole(grid.frame());
        sheet.contents();
        int first = sheet.matrix("评价", sheet.summary.verdicts());
        int beside = sheet.row;
        sheet.matrix("预警", sheet.summary.warnings());
        sheet.chart(first, beside);
        new OverviewCounts(book, grid).write(sheet.row);
    }

    /** Links to the other sheets. */
    private void contents() {
        List<Grid> others = book.grids().stream().filter(g -> g != grid).sorted((a, b) -> Integer.compare(
                book.workbook().getSheetIndex(a.frame()), book.workbook().getSheetIndex(b.frame()))).toList();
        for (int i = 0; i < others.size(); i++) {
            String name = others.get(i).name();
            grid.put(row + i / LINKS_A_ROW, i % LINKS_A_ROW, Value.text(name).to("'" + name + "'!A1"), Look.CENTRED);
        }
        row += Math.ceilDiv(others.size(), LINKS_A_ROW) + 1;
    }

    /** A row a word of column {@code what}: all, share, binding, expected, main ones, and each category; gives the row of the first. */
    private int matrix(String what, List<Count> words) {
        grid.text(row, 0, "指标按" + what + "（项）", Look.BLOCK);
        List<String> heads = new ArrayList<>(List.of(what, "合计", "占比", "约束性", "预期性", "主指标"));
        summary.categories().stream().map(CategoryCount::category).forEach(heads::add);
        int header = row + 1;
        for (int c = 0; c < heads.size(); c++) {
            grid.text(header, c, heads.get(c), Look.HEADER);
        }
        int first = header + 1;
        int total = first + words.size();
        for (int i = 0; i < words.size(); i++) {
            word(what, words.get(i).word(), header, first + i, total);
        }
        grid.text(total, 0, "合计", Look.CENTRED);
        for (int c = 1; c < heads.size(); c++) {
            int column = c;
            String letter = CellReference.convertNumToColString(c);
            if (c == 2) {
                grid.text(total, c, "", Look.NUMBER);
            } else {
                int sum = words.stream().mapToInt(w -> number(what, w.word(), inColumn(column))).sum();
                grid.put(total, c, Value.count(sum).by("SUM(" + letter + (first + 1) + ":" + letter + total + ")"), Look.NUMBER);
            }
        }
        row = total + 2;
        return first;
    }

    private void word(String what, String word, int header, int at, int total) {
        String cell = "$A" + (at + 1);
        Where is = new Where(IndicatorSheet.PREFIX + "_" + what, cell, word);
        int all = number(what, word, r -> true);
        grid.text(at, 0, word, Look.CENTRED);
        grid.put(at, 1, number(all).by(Where.count(is)), Look.NUMBER);
        grid.put(at, 2, Value.share(BigDecimal.valueOf(all).divide(BigDecimal.valueOf(summary.indicators()),
                MathContext.DECIMAL64)).by("INT(ROUND(B" + (at + 1) + "/B$" + (total + 1) + "*1000,6))/1000"), Look.NUMBER);
        for (int c = 3; c < FIXED + summary.categories().size(); c++) {
            String head = CellReference.convertNumToColString(c) + "$" + (header + 1);
            String formula = c == 5 ? Where.count(is) + "-COUNTIFS(" + is.range() + "," + cell + ",指标_上级编号,\"?*\")"
                    : Where.count(is, c < 5 ? new Where("指标_属性", head, c == 3 ? "约束性" : "预期性")
                    : new Where("指标_类别", head, summary.categories().get(c - FIXED).category()));
            grid.put(at, c, number(number(what, word, inColumn(c))).by(formula), Look.NUMBER);
        }
    }

    /** A dash for none, as the report prints it. */
    private static Value number(int count) {
        return new Value(BigDecimal.valueOf(count), count == 0 ? "—" : Integer.toString(count), "0;-0;—", "", "");
    }

    private Predicate<IndicatorRow> inColumn(int column) {
        return switch (column) {
            case 1 -> r -> true;
            case 3 -> r -> r.indicator().binding();
            case 4 -> r -> !r.indicator().binding();
            case 5 -> r -> r.indicator().parent() == null;
            default -> r -> r.indicator().category().equals(summary.categories().get(column - FIXED).category());
        };
    }

    private int number(String what, String word, Predicate<IndicatorRow> in) {
        return (int) book.report().indicators().stream().filter(in).filter(r -> (what.equals("评价") ? r.verdict()
                : r.warning()).equals(word)).count();
    }

    /** Verdicts by category, stacked, beside the blocks that have few columns. */
    private void chart(int first, int beside) {
        if (summary.categories().isEmpty()) {
            return;
        }
        int last = FIXED + summary.categories().size() - 1;
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < summary.verdicts().size(); i++) {
            series.add(new Chart.Series(summary.verdicts().get(i).word(), Strip.across(grid, first + i, FIXED, last),
                    Ink.of(summary.verdicts().get(i).key())));
        }
        int top = beside + summary.warnings().size() + 4;
        Chart.stacked(grid, new int[] {5, top, 13, top + 20}, "各类指标评价结果" + book.mark(), "指标类别", "指标数（项）",
                Strip.across(grid, first - 1, FIXED, last), series);
    }
}
