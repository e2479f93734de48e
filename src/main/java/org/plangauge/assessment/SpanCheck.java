package org.plangauge.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.plangauge.plan.Measure;
import org.plangauge.value.Bound;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * Holds what a department states of several years against its own figures of those years (design.md §5). The two agree
 * when what the years come to rounds to what is stated.
 */
final class SpanCheck {

    private SpanCheck() {}

    /** What does not agree, in sentences; empty when all does or there is nothing to compare. */
    static List<String> contradictions(Case c, Measure measure) {
        List<String> sentences = new ArrayList<>();
        for (Period span : c.series().statedPeriods()) {
            if (span.isSpan()) {
                contradiction(c, measure, span).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private static Optional<String> contradiction(Case c, Measure measure, Period span) {
        List<Period> years = IntStream.rangeClosed(span.from(), span.to()).mapToObj(Period::year).toList();
        if (years.stream().anyMatch(y -> c.series().stated(y).isEmpty())) {
            return Optional.empty();
        }
        List<Stated> figures = years.stream().map(y -> c.series().stated(y).orElseThrow()).toList();
        Stated stated = c.series().stated(span).orElseThrow();
        if (stated.bound() != Bound.EXACT || figures.stream().anyMatch(f -> f.bound() != Bound.EXACT)) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(years, figures, null);
        Optional<BigDecimal> computed = switch (measure) {
            case AVERAGE_GROWTH -> Optional.of(Growth.of(stretch, c.falling(), true).average());
            case CUMULATIVE_CHANGE -> Optional.of(Growth.of(stretch, c.falling(), true).change());
            case CUMULATIVE -> figures.stream().map(Stated::number).reduce(BigDecimal::add);
            case LEVEL, HOLD, RELATIVE, ASSIGNED, QUALITATIVE -> Optional.empty();
        };
        int places = Math.max(0, stated.number().scale());
        return computed.filter(n -> n.setScale(places, RoundingMode.HALF_UP).compareTo(stated.number()) != 0)
                .map(n -> span.inWords() + "报送为" + c.reported(stated) + "，按各年数据计算为" + n.setScale(places + 1, RoundingMode.HALF_UP)
                        .toPlainString() + c.unit() + "，二者不一致，评价采用各年数据");
    }
}
