package org.plangauge.checks;

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
 * @param findings all that is wrong with it
 */
public record Received(Receipt receipt, boolean accepted, FormHead head, int figures, List<Finding> findings) {

    public Received {
        findings = List.copyOf(findings);
    }

    /** The same with {@code more} findings behind its own. */
    Received with(List<Finding> more) {
        return new Received(receipt, accepted, head, figures, Stream.concat(findings.stream(), more.stream()).toList());
    }
}
