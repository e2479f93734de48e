package org.plangauge.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.plangauge.report.FigureCell;
import org.plangauge.report.Source;

/** Where in the workbook the figure of each source stands, so that 数据来源 can lead back to it. */
final class SourcePlaces {

    private final Map<Integer, String> places = new HashMap<>();

    /** {@code figure}, and the parts it was computed from, stand in the cell {@code place}. */
    void add(FigureCell figure, String place) {
        if (figure.source() != null) {
            places.putIfAbsent(figure.source().number(), place);
        }
        figure.parts().forEach(part -> places.putIfAbsent(part.number(), place));
    }

    /** The cell of the figure from {@code source}; empty where it stands in none. */
    String of(Source source) {
        return places.getOrDefault(source.number(), "");
    }

    /** The row of {@code source} in 数据来源. */
    static String row(Source source) {
        return Table.place(SourceSheet.NAME, source.number() - 1, 0);
    }
}
