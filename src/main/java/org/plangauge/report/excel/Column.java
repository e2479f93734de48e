package org.plangauge.report.excel;

import java.util.function.Function;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.plangauge.report.Num;

/**
 * A column of a table of {@code R}s.
 *
 * @param width in half-width characters
 * @param text  the text that decides how high a row has to be
 * @param write puts the cell into its row
 */
record Column<R>(String header, int width, Function<R, String> text, Writer<R> write) {

    /** Puts one cell into its row. */
    @FunctionalInterface
    interface Writer<R> {
        Cell write(Book book, Row row, int column, R content);
    }

    static <R> Column<R> text(String header, int width, Function<R, String> text) {
        return new Column<>(header, width, text, (book, row, column, r) -> Entries.text(row, column, text.apply(r), book.look(width > 14
                ? Book.Look.TEXT : Book.Look.CENTRED)));
    }

    static <R> Column<R> number(String header, int width, Function<R, Num> number) {
        return new Column<>(header, width, r -> number.apply(r).shown(), (book, row, column, r) -> Entries.number(book, row, column,
                number.apply(r)));
    }

    static <R> Column<R> share(String header, int width, Function<R, Num> share) {
        return new Column<>(header, width, r -> "", (book, row, column, r) -> Entries.share(book, row, column, share.apply(r)));
    }

    static <R> Column<R> count(String header, int width, Function<R, Integer> count) {
        return new Column<>(header, width, r -> "", (book, row, column, r) -> {
            Cell cell = Entries.text(row, column, "", book.number(0));
            cell.setCellValue(count.apply(r));
            return cell;
        });
    }
}
