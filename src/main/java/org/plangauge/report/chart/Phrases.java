package org.plangauge.report.chart;

import java.util.List;

import org.plangauge.report.IndicatorRow;

/** Parts of the sentences that say what a chart shows. */
final class Phrases {

    private static final int NAMED = 12;

    private Phrases() {}

    /** The name of an indicator as charts and sentences print it. */
    static String name(IndicatorRow row) {
        return row.indicator().star() + row.indicator().name();
    }

    /** The same with its number before it. */
    static String numbered(IndicatorRow row) {
        String number = row.indicator().number();
        return number + (number.isEmpty() || number.endsWith("）") ? "" : " ") + name(row);
    }

    /** All of them, or where they are many the first ones and how many there are: 等15项, 等15个单位. */
    static String listed(List<String> parts, String counted) {
        return parts.size() <= NAMED ? String.join("、", parts) : String.join("、", parts.subList(0, NAMED)) + "等" + parts.size() + counted;
    }

    /** A unit in brackets behind what it measures; nothing where there is none. */
    static String inBrackets(String unit) {
        return unit.isEmpty() ? "" : "（" + unit + "）";
    }
}
