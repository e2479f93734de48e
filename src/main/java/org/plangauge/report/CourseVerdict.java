package org.plangauge.report;

import org.plangauge.plan.ReportDue;

/**
 * What one evaluation said of an indicator, as it stood when the report at hand was first made.
 *
 * @param due      the evaluation
 * @param standing name of the verdict's class, {@code REACHED_EARLY}
 * @param verdict  in the plan's words
 * @param reached  whether it found the target of the last year reached
 */
public record CourseVerdict(ReportDue due, String standing, String verdict, boolean lagging, boolean reached) {}
