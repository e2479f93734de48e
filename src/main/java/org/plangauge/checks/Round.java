package org.plangauge.checks;

import java.util.Comparator;
import java.util.List;

/**
 * A workbook that counts, with what is still open of it and what became of the findings of the rounds before.
 *
 * @param received the workbook, all its findings in it
 * @param open     those of its findings that no later workbook has answered
 * @param mended   what was asked before and this workbook has put right
 * @param again    whether anything was asked before that this workbook answers
 * @param behind   what was asked before and cannot be told of, because this workbook is rejected
 */
public record Round(Received received, List<Asked> open, List<Finding> mended, boolean again, List<Asked> behind) {

    /**
     * A finding and how often it has been asked.
     *
     * @param times with this time; 1 for a new one
     */
    public record Asked(Finding finding, int times) {}

    public Round {
        open = List.copyOf(open);
        mended = List.copyOf(mended);
        behind = List.copyOf(behind);
    }

    /** A workbook looked at by itself. */
    public static Round first(Received received) {
        return new Round(received, received.findings().stream().map(f -> new Asked(f, 1)).toList(), List.of(), false, List.of());
    }

    /** The workbook with no other findings than the open ones. */
    public Received standing() {
        return new Received(received.receipt(), received.accepted(), received.head(), received.figures(),
                open.stream().map(Asked::finding).toList(), received.settled(), received.covers());
    }

    /** The same with its open findings in another order; those that are equal in it stay as they are. */
    public Round sorted(Comparator<Place> order) {
        return left(open.stream().sorted(Comparator.comparing(a -> a.finding().place(), order)).toList());
    }

    Round left(List<Asked> unanswered) {
        return new Round(received, unanswered, mended, again, behind);
    }
}
