package org.plangauge.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plangauge.ledger.RunBook;
import org.plangauge.ledger.RunOutcome;

/**
 * What a run leaves behind of how it went, whatever became of it: its entry in the ledger, for {@code status}, and the metrics, which
 * are written when the ledger is closed, or could not be opened at all. A run that was cut off leaves an entry without an end.
 */
final class RunTrace implements AutoCloseable {

    private final Home home;
    private final Clock clock;
    private final RunTally tally;
    private final Instant began;
    private final long begun = System.nanoTime();
    private RunOutcome outcome = RunOutcome.FAILED;
    private long number;
    private @Nullable RunBook book;
    private @Nullable Instant lastDone;
    private @Nullable Long archived;

    RunTrace(Home home, Clock clock, RunTally tally) {
        this.home = home;
        this.clock = clock;
        this.tally = tally;
        this.began = clock.instant();
    }

    void opened(long run, RunBook runs) {
        number = run;
        book = runs;
    }

    /** The run came to its end, with or without failures. */
    void ended() {
        outcome = tally.outcome();
        note(tally.failures());
    }

    /** The run broke off by {@code fault}, which goes on to whoever asked for the run. */
    void brokeOff(Throwable fault) {
        try {
            note(List.of(fault.toString()));
        } catch (RuntimeException e) {
            fault.addSuppressed(e);
        }
    }

    private void note(List<String> failures) {
        if (book != null) {
            book.close(number, clock.instant(), outcome, tally.summary(), failures);
            lastDone = book.lastDone().orElse(null);
            archived = book.archived();
        }
    }

    @Override
    public void close() {
        try {
            MetricsFile.write(home, new MetricsFile.Story(began, Duration.ofNanos(System.nanoTime() - begun), outcome, tally.counts(),
                    lastDone, archived));
        } catch (IOException e) {
            tally.failed("cannot write " + home.metrics() + ": " + e.getMessage());
        }
    }
}
