package org.plangauge.board;

import org.plangauge.checks.Received;
import org.plangauge.checks.Severity;
import org.plangauge.value.Word;

/** What became of a workbook. */
public enum Fate implements Word {
    /** All that it says was taken. */
    ACCEPTED("全部接收"),
    /** Some of its cells were left out. */
    PARTLY("部分接收"),
    /** The whole of it was left out. */
    REJECTED("整份退回");

    private final String word;

    Fate(String word) {
        this.word = word;
    }

    static Fate of(Received received) {
        if (!received.accepted()) {
            return REJECTED;
        }
        return received.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR) ? PARTLY : ACCEPTED;
    }

    @Override
    public String word() {
        return word;
    }
}
