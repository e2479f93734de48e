package org.plangauge.batch;

import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;

/** A report that a plan orders and whose day has come. */
public record DueReport(Plan plan, ReportDue due) {

    @Override
    public String toString() {
        return plan.id() + " " + due.type().code() + " " + due.asOf();
    }
}
