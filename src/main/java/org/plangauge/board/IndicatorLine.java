package org.plangauge.board;

import java.util.List;
import java.util.stream.Collectors;

import org.plangauge.plan.Indicator;

/**
 * An indicator through the years of the plan.
 *
 * @param reporter who supplies it; empty where nobody is named
 * @param cells    one for each of {@link PlanBoard#periods}; empty for a qualitative indicator, which has statements instead
 * @param verdicts one for each of {@link PlanBoard#evaluations}
 */
public record IndicatorLine(Indicator indicator, String reporter, List<PeriodCell> cells, List<VerdictCell> verdicts) {

    public IndicatorLine {
        cells = List.copyOf(cells);
        verdicts = List.copyOf(verdicts);
    }

    /** The picture of {@link #cells} in words: 2021年已报（8.1），2022年未报. */
    public String inWords() {
        return cells.stream().map(c -> c.period() + c.reporting().word() + (c.figure().isEmpty() ? "" : "（" + c.figure() + "）"))
                .collect(Collectors.joining("，"));
    }
}
