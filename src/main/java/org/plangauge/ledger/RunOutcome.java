package org.plangauge.ledger;

import java.util.Arrays;

/** How a run ended. One that was cut off has none. */
public enum RunOutcome {
    /** All was done. */
    DONE("done"),
    /** Some things failed while the rest was done. */
    INCOMPLETE("incomplete"),
    /** It was told to stop before it was through. */
    STOPPED("stopped"),
    /** It broke off by a fault of ours. */
    FAILED("failed");

    private final String word;

    RunOutcome(String word) {
        this.word = word;
    }

    /** As the ledger and {@code status} say it. */
    public String word() {
        return word;
    }

    /** Whether nothing of the night's work is left that another run would do better: a failure is not mended by trying at once. */
    public boolean finished() {
        return this != STOPPED;
    }

    static RunOutcome of(String word) {
        return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome of a run: " + word));
    }
}
