package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class InkTest {

    private static final List<Ink> AREAS = List.of(Ink.DEEP, Ink.ALARM, Ink.MIDDLE, Ink.PALE, Ink.BLANK);

    @Test
    void areasStayApartInGrey() {
        for (int i = 1; i < AREAS.size(); i++) {
            assertThat(AREAS.get(i).lightness() - AREAS.get(i - 1).lightness()).as("%s after %s", AREAS.get(i), AREAS.get(i - 1))
                    .isGreaterThan(0.1);
        }
    }

    @Test
    void wordsCanBeReadOnPaperAndOnEveryArea() {
        assertThat(contrast(Ink.TEXT, Ink.WHITE)).isGreaterThan(12);
        assertThat(contrast(Ink.QUIET, Ink.WHITE)).isGreaterThan(7);
        assertThat(contrast(Ink.ALARM, Ink.WHITE)).isGreaterThan(4.5);
        assertThat(contrast(Ink.DEEP, Ink.WHITE)).isGreaterThan(4.5);
        assertThat(contrast(Ink.TEXT, Ink.MIDDLE)).isGreaterThan(4.5);
        assertThat(contrast(Ink.TEXT, Ink.PALE)).isGreaterThan(4.5);
    }

    /** As WCAG 2 counts it. */
    private static double contrast(Ink dark, Ink light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
