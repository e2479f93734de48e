package org.plangauge.report.excel;

import java.util.function.Function;

import org.plangauge.report.Num;

/**
 * A column of a table of {@code R}s. Formulas name cells of their own row by header: {@code {完成值}/{目标}}.
 *
 * @param width in half-width characters
 */
record Column<R>(String header, int width, Look look, Function<R, Value> value) {

    /** Text; wide columns wrap, narrow ones are centred. */
    static <R> Column<R> text(String header, int width, Function<R, String> text) {
        return new Column<>(header, width, width > 14 ? Look.TEXT : Look.CENTRED, r -> Value.text(text.apply(r)));
    }

    static <R> Column<R> number(String header, int width, Function<R, Num> number) {
        return new Column<>(header, width, Look.NUMBER, r -> Value.of(number.apply(r)));
    }

    static <R> Column<R> share(String header, int width, Function<R, Num> share) {
        return new Column<>(header, width, Look.NUMBER, r -> Value.share(share.apply(r)));
    }

    static <R> Column<R> count(String header, int width, Function<R, Integer> count) {
        return new Column<>(header, width, Look.NUMBER, r -> Value.count(count.apply(r)));
    }

    static <R> Column<R> value(String header, int width, Look look, Function<R, Value> value) {
        return new Column<>(header, width, look, value);
    }
}
