package org.plangauge.assessment;

import java.util.HashMap;
import java.util.Map;

import org.plangauge.plan.ReportDue;

/**
 * What an evaluation came to, without the figures that led there.
 *
 * @param byIndicator by the indicator's code
 */
public record Conclusions(ReportDue due, Map<String, Conclusion> byIndicator) {

    /** Verdict (结论) and early warning (预警) of one indicator. */
    public record Conclusion(Verdict verdict, Warning warning) {}

    public Conclusions {
        byIndicator = Map.copyOf(byIndicator);
    }

    public static Conclusions of(Evaluation evaluation) {
        Map<String, Conclusion> byIndicator = new HashMap<>();
        evaluation.indicators().forEach(a -> byIndicator.put(a.indicator().code(), new Conclusion(a.verdict(), a.warning())));
        return new Conclusions(evaluation.due(), byIndicator);
    }
}
