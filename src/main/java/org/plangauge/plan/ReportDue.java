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

    /** The report's title: 某市某区“十四五”规划纲要中期评估报告; an annual one says its year. */
    public String titleOf(PlanHeading plan) {
        return plan.region() + plan.shortTitle() + type.title() + (type == ReportType.ANNUAL ? "（" + asOf.getYear() + "年）" : "");
    }
}
