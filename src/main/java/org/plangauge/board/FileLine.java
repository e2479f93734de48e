package org.plangauge.board;

import java.time.LocalDate;
import java.util.List;

import org.plangauge.report.Count;

/**
 * A workbook that was received.
 *
 * @param number     its running number in the ledger
 * @param readOn     day of the run that read it
 * @param department who sent it; empty when that could not be told
 * @param year       empty when it could not be told
 * @param path       below {@code input/}
 * @param figures    how many figures of it were recorded
 * @param severities its findings by severity, gravest first
 * @param first      the gravest of them, not more than {@link #SHOWN}
 * @param receipt    address of its receipt; empty without one, and on the receipt itself
 * @param returned   address of its marked copy; empty without one
 */
public record FileLine(long number, LocalDate readOn, String department, String year, String path, Fate fate, int figures,
        List<Count> severities, List<FindingLine> first, String receipt, String returned) {

    /** How many findings the board prints of a file; its receipt has them all. */
    static final int SHOWN = 3;

    public FileLine {
        severities = List.copyOf(severities);
        first = List.copyOf(first);
    }

    public int findings() {
        return severities.stream().mapToInt(Count::number).sum();
    }

    /** How many findings are not in {@link #first}. */
    public int more() {
        return findings() - first.size();
    }
}
