package org.plangauge.board;

import org.plangauge.assessment.Conclusions.Conclusion;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.VerdictWords;

/**
 * What an evaluation says of an indicator.
 *
 * @param standing name of the verdict's class, the same in every plan; {@code NONE} where the evaluation was not made
 * @param word     the verdict in the plan's words; empty where the evaluation was not made
 * @param warning  红, 黄, 绿 or 灰; empty where the evaluation was not made
 */
public record VerdictCell(String standing, String word, String warning) {

    static final VerdictCell NONE = new VerdictCell("NONE", "", "");

    static VerdictCell of(Conclusion conclusion, VerdictWords words, ReportType type) {
        return new VerdictCell(conclusion.verdict().name(), conclusion.verdict().in(words, type), conclusion.warning().word());
    }
}
