package org.plangauge.ledger;

import java.time.LocalDate;

import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;

/**
 * That a report was made in a run with other content than before.
 *
 * @param run  number of the run; a later run has a higher one
 * @param upTo {@link org.plangauge.submission.Receipt#sequence} of the last workbook recorded by the end of that run; 0 when there was none
 */
public record Making(ReportType type, LocalDate asOf, long run, long upTo) {

    public boolean of(ReportDue due) {
        return type == due.type() && asOf.equals(due.asOf());
    }
}
