package org.plangauge.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report that the plan orders, and the day up to which its periods count.
 *
 * @param collectBy the last day on which departments may report for it (报送截止); null where the office sets none
 */
public record ReportDue(ReportType type, LocalDate asOf, @Nullable LocalDate collectBy) {

    /** One without a last day. */
    public ReportDue(ReportType type, LocalDate asOf) {
        this(type, asOf, null);
    }
}
