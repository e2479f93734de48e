package org.plangauge.batch;

import java.util.List;

import org.plangauge.checks.Contradictions;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;

/** What is to be said of every workbook ever received: what was found in it, and what later ones of other departments contradict. */
final class StandingFindings {

    private StandingFindings() {}

    /** In the order in which the workbooks were recorded. */
    static List<Received> of(Ledger ledger, ReportMaking making, Plans plans) {
        List<Received> received = ledger.received();
        for (Plan plan : plans.all()) {
            received = Contradictions.told(received, plan, making.known(plan).figures());
        }
        return received;
    }
}
