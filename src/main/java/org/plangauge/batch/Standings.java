package org.plangauge.batch;

import org.plangauge.assessment.Conclusions;
import org.plangauge.ledger.EvaluationBook.Kept;
import org.plangauge.ledger.Ledger;

/**
 * How the reports that are due stand in this run. A report whose matter is what it was when it was last made is not made again: what it
 * came to stands in the ledger.
 */
final class Standings {

    private final ReportMaking making;
    private final Ledger ledger;
    private final RunNumber run;

    Standings(ReportMaking making, Ledger ledger, RunNumber run) {
        this.making = making;
        this.ledger = ledger;
        this.run = run;
    }

    /** Makes the report and keeps what it came to, unless that is known; true when it was made. */
    boolean judge(DueReport due) {
        String matter = making.matter(due, run.build());
        if (ledger.evaluations().newest(due.plan(), due.due()).filter(kept -> kept.matter().equals(matter)).isPresent()) {
            return false;
        }
        ReportMaking.Made made = making.make(due);
        ledger.evaluations().keep(made.evaluation(), made.report().snapshot(), matter, run.number());
        return true;
    }

    /**
     * How a report stands that has been judged.
     *
     * @throws IllegalStateException when it has not
     */
    Kept of(DueReport due) {
        return ledger.evaluations().newest(due.plan(), due.due()).orElseThrow(() -> new IllegalStateException("not judged: " + due));
    }

    /** What a report that has been judged came to. */
    Conclusions conclusions(DueReport due) {
        return ledger.evaluations().conclusions(due.due(), of(due));
    }
}
