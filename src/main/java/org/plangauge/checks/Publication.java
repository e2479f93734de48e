package org.plangauge.checks;

import java.time.LocalDate;

import org.plangauge.submission.KnownFigure;

/**
 * A report that was made, and how much was known then. A figure is published when a report covers its period and its workbook
 * had been recorded by then.
 *
 * @param report name of the report as departments read it
 * @param asOf   periods that end later do not stand in it
 * @param upTo   {@link org.plangauge.submission.Receipt#sequence} of the last workbook that was known
 */
public record Publication(String report, LocalDate asOf, long upTo) {

    boolean uses(KnownFigure known) {
        return known.receipt().sequence() <= upTo && !known.figure().period().end().isAfter(asOf);
    }
}
