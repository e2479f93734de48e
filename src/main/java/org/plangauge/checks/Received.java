package org.plangauge.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;

/**
 * A workbook that was received, and what came of it.
 *
 * @param accepted whether it was taken, with or without some of its cells
 * @param head     who filled it and when, as written
 * @param figures  how many figures of it were recorded
 * @param findings all that is wrong with it and not explained
 * @param settled  the warnings of it that its department has explained
 * @param covers   what it speaks of
 */
public record Received(Receipt receipt, boolean accepted, FormHead head, int figures, List<Finding> findings, List<Settled> settled,
        Coverage covers) {

    /** That in which they were recorded. */
    public static final Comparator<Received> ORDER = Comparator.comparingLong(r -> r.receipt().sequence());

    public Received {
        findings = List.copyOf(findings);
        settled = List.copyOf(settled);
    }

    /** One that explains nothing and of which only the findings are known. */
    public Received(Receipt receipt, boolean accepted, FormHead head, int figures, List<Finding> findings) {
        this(receipt, accepted, head, figures, findings, List.of(), Coverage.NOTHING);
    }

    public boolean recordedBy(LocalDate day) {
        return !receipt.recordedOn().isAfter(day);
    }

    /** Whether it could be told who reports on which plan. */
    public boolean identified() {
        return !head.plan().isEmpty() && !receipt.department().isEmpty();
    }

    /** The same with {@code more} findings behind its own. */
    Received with(List<Finding> more) {
        return new Received(receipt, accepted, head, figures, Stream.concat(findings.stream(), more.stream()).toList(),
                settled, covers);
    }
}
