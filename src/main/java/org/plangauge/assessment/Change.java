package org.plangauge.assessment;

import org.plangauge.plan.ReportType;

/** How a verdict compares with that of the evaluation before. */
public enum Change {
    BETTER("改善"),
    SAME("持平"),
    WORSE("恶化"),
    /** There was no evaluation before, or one of the two could not judge. */
    NOT_COMPARABLE("");

    private final String word;

    Change(String word) {
        this.word = word;
    }

    /** In Chinese; empty where nothing can be compared. */
    public String word() {
        return word;
    }

    /**
     * Between two annual or mid-term verdicts by their order; where one of them is final, only whether the indicator lags,
     * since the final words answer another question.
     */
    static Change between(Verdict before, Verdict now) {
        if (before == Verdict.NOT_ASSESSABLE || now == Verdict.NOT_ASSESSABLE) {
            return NOT_COMPARABLE;
        }
        boolean sameWords = before.givenBy(ReportType.FINAL) == now.givenBy(ReportType.FINAL);
        int difference = sameWords ? now.compareTo(before) : Boolean.compare(before.lagging(), now.lagging());
        return difference > 0 ? BETTER : difference < 0 ? WORSE : SAME;
    }
}
