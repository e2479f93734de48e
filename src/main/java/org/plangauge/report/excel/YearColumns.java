package org.plangauge.report.excel;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;
import org.plangauge.report.FigureCell;
import org.plangauge.report.PlanReport;
import org.plangauge.value.Period;

/**
 * The periods that 分年度数据 has columns for: those of which anything was reported.
 *
 * @param periods all of the report's, in order
 * @param kept    numbers of those that are printed
 */
record YearColumns(List<Period> periods, List<Integer> kept) {

    /** Columns before the first period. */
    static final int BEFORE = 5;

    static YearColumns of(PlanReport report) {
        List<Period> periods = report.periods().stream().map(p -> Period.parse(p).orElseThrow()).toList();
        List<Integer> kept = IntStream.range(0, periods.size()).filter(p -> report.indicators().stream().map(r -> r.figures().get(p))
                .anyMatch(YearColumns::reported)).boxed().toList();
        return new YearColumns(periods, kept);
    }

    private static boolean reported(FigureCell figure) {
        return figure.source() != null || !figure.parts().isEmpty();
    }

    Period period(int number) {
        return periods.get(number);
    }

    /** The years up to {@code latest}, and {@code latest} itself where it is half a year. */
    List<Integer> upTo(Period latest) {
        return IntStream.range(0, periods.size()).filter(p -> period(p).equals(latest)
                || period(p).isYear() && !period(p).end().isAfter(latest.end())).boxed().toList();
    }

    /** The cell of a period of the {@code index}th indicator, for formulas on other sheets. */
    String cell(int number, int index) {
        return "'" + YearlySheet.NAME + "'!" + CellReference.convertNumToColString(BEFORE + kept.indexOf(number)) + (Table.FIRST + index
                + 1);
    }
}
