package org.plangauge.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A run as the ledger keeps it.
 *
 * @param today    the day it was for
 * @param ended    null for one that is still going on or was cut off, as is {@code outcome}
 * @param summary  what it did, in a line; empty for runs of before this was kept
 * @param failures what failed, a line each
 */
public record RunEntry(long number, LocalDate today, Instant started, @Nullable Instant ended, @Nullable RunOutcome outcome, String summary,
        List<String> failures) {

    public RunEntry {
        failures = List.copyOf(failures);
    }

    /** Whether the night of this run needs no other. */
    public boolean finished() {
        return outcome != null && outcome.finished();
    }
}
