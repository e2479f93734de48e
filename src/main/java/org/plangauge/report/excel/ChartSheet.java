package org.plangauge.report.excel;

import java.util.List;

/** 图表: completion against the calendar, the projects' money against it, and what departments have sent; a chart a page. */
final class ChartSheet {

    private static final String NAME = "图表";

    /** Rows and columns of a chart: a page of A4 across. */
    private static final int TALL = 32;
    private static final int WIDE = 14;

    private ChartSheet() {}

    /** {@code indicators} is 主要指标. */
    static void write(Book book, Table<?> indicators) {
        List<ChartData.Piece> pieces = ChartData.write(book, indicators);
        if (!pieces.isEmpty()) {
            draw(book.sheet(NAME), book, pieces);
            book.workbook().setSheetOrder(NAME, 1);
        }
    }

    private static void draw(Grid charts, Book book, List<ChartData.Piece> pieces) {
        Grid data = book.grid(ChartData.NAME);
        Page.byHand(charts.frame(), book.report());
        for (int c = 0; c < WIDE; c++) {
            charts.frame().setColumnWidth(c, 9 * 256);
        }
        int top = Book.HEADER;
        for (ChartData.Piece piece : pieces) {
            Strip first = Strip.down(data, piece.column() + 1, piece.first(), piece.last());
            int bottom = top == Book.HEADER ? TALL : top + TALL;
            Chart chart = Chart.lying(charts, new int[] {0, top, WIDE, bottom}, piece.title(), piece.unit(),
                    Strip.down(data, piece.column(), piece.first(), piece.last()), List.of(new Chart.Series(piece.series().get(0), first,
                            Ink.DONE, piece.dark()),
                    new Chart.Series(piece.series().get(1), Strip.down(data, piece.column() + 2, piece.first(), piece.last()), Ink.ASKED)));
            if (piece.shares()) {
                chart.shares(first.values());
            }
            top = bottom + 1;
            charts.frame().setRowBreak(bottom);
        }
    }
}
