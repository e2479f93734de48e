package org.plangauge.report.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

/**
 * Where a line of Chinese may end: no closing mark begins a line, no opening one ends it (行首行尾禁则), and a number keeps its measure word,
 * {@code 10项}. The same on every machine, whatever its language.
 */
final class LineBreaks implements LineBreakingStrategy {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’％%‰℃…—～·";
    private static final String NEVER_LAST = "（《〈「『【〔“‘";
    private static final String MEASURES = "项年月日个条家件处次份";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        BreakIterator iterator = BreakIterator.getLineInstance(Locale.CHINA);
        iterator.setText(text);
        List<BreakPoint> points = new ArrayList<>();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            if (at == text.length() || allowed(text.charAt(at - 1), text.charAt(at))) {
                points.add(new BreakPoint(at));
            }
        }
        return new ListBreakPointsProvider(points);
    }

    private static boolean allowed(char last, char first) {
        return NEVER_FIRST.indexOf(first) < 0 && NEVER_LAST.indexOf(last) < 0 && !(Character.isDigit(last) && MEASURES.indexOf(first) >= 0);
    }
}
