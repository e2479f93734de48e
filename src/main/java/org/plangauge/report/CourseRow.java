package org.plangauge.report;

import java.util.List;

import org.plangauge.plan.Indicator;

/**
 * How an indicator went through the plan: its verdicts, one for each evaluation up to this one.
 *
 * @param verdicts  oldest first, this evaluation's last
 * @param reachedIn the period from which on every evaluation found the target of the last year reached, {@code 2023}, of one
 *                  without figures the evaluation's year; empty where it is not reached now
 */
public record CourseRow(Indicator indicator, List<CourseVerdict> verdicts, String reachedIn) {

    public CourseRow {
        verdicts = List.copyOf(verdicts);
    }
}
