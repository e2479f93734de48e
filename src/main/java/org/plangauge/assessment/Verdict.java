package org.plangauge.assessment;

import org.plangauge.plan.ReportType;
import org.plangauge.plan.VerdictWords;

/** What an evaluation says of an indicator. Declared from worst to best within each kind of evaluation. */
public enum Verdict {
    /** There is no ground to judge on; the reason stands beside it. */
    NOT_ASSESSABLE,
    /** Annual and mid-term: behind the pace. */
    BEHIND,
    /** Annual and mid-term: at the pace, or for 预期性 within the tolerance below it. */
    ON_TRACK,
    /** Annual and mid-term: beyond the pace by the plan's margin m. */
    AHEAD,
    /** Annual and mid-term: the target of the last year is reached already. */
    REACHED_EARLY,
    /** Final: the target is missed. */
    MISSED,
    /** Final: missed by no more than the tolerance, for 预期性 with a bare number as target. */
    NEARLY_MET,
    /** Final: the target is met. */
    MET,
    /** Final: met, and beyond it by the plan's margin. */
    EXCEEDED;

    /** In the words of the plan's office. */
    public String in(VerdictWords words, ReportType type) {
        return switch (this) {
            case NOT_ASSESSABLE -> type == ReportType.FINAL ? words.ending().notAssessable() : words.progress().notAssessable();
            case BEHIND -> words.progress().behind();
            case ON_TRACK -> words.progress().onTrack();
            case AHEAD -> words.progress().ahead();
            case REACHED_EARLY -> words.progress().reachedEarly();
            case MISSED -> words.ending().missed();
            case NEARLY_MET -> words.ending().nearlyMet();
            case MET -> words.ending().met();
            case EXCEEDED -> words.ending().exceeded();
        };
    }

    /** Whether an evaluation of {@code type} can come to it. */
    public boolean givenBy(ReportType type) {
        return this == NOT_ASSESSABLE || (compareTo(MISSED) >= 0) == (type == ReportType.FINAL);
    }

    /** Whether the indicator is short of where it should be. */
    public boolean lagging() {
        return this == BEHIND || this == MISSED;
    }
}
