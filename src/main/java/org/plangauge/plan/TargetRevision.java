package org.plangauge.plan;

import java.time.LocalDate;

/**
 * A target changed while the plan runs (规划调整). It counts from the day of its approval; the one before stays known.
 *
 * @param indicator  code of the indicator
 * @param from       the target before, in the words of the revision
 * @param to         the new target
 * @param approvedBy 批准机关及会次, never empty: a revision nobody approved is none
 * @param document   文号, never empty
 * @param approvedOn the day from which it counts
 * @param reason     may be empty
 */
public record TargetRevision(String indicator, String from, Target to, String approvedBy, String document, LocalDate approvedOn,
        String reason) {

    /** For reports: who approved it, when, under which number. */
    public String approval() {
        return approvedOn + "经" + approvedBy + "批准（" + document + "）";
    }
}
