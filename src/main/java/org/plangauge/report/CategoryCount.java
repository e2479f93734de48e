package org.plangauge.report;

import java.util.List;

/** How the indicators of one category (类别) stand. */
public record CategoryCount(String category, int indicators, List<Count> verdicts) {

    public CategoryCount {
        verdicts = List.copyOf(verdicts);
    }
}
