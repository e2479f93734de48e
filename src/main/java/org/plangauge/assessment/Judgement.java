package org.plangauge.assessment;

import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What one 计算方式 makes of the figures.
 *
 * @param verdict  the verdict
 * @param reason   why, in a Chinese sentence without a full stop
 * @param latest   the latest period that counted; null when none did
 * @param achieved what has been achieved so far; null when that cannot be said
 * @param formula  how the achieved figure was computed; empty when it was reported as such
 * @param degree   degree of completion
 * @param expected the degree that the pace asks for at the latest period
 * @param required the rate or amount a year that the remaining years need
 * @param projected the end value when things go on as so far
 */
record Judgement(Verdict verdict, String reason, @Nullable Period latest, @Nullable Stated achieved, String formula, Outcome degree,
        Outcome expected, Outcome required, Outcome projected) {

    private static final Outcome NOTHING = new Outcome.None("无法计算");

    static Judgement notAssessable(String reason) {
        Outcome none = new Outcome.None(reason);
        return new Judgement(Verdict.NOT_ASSESSABLE, reason, null, null, "", none, none, none, none);
    }

    static Judgement of(Verdict verdict, String reason, @Nullable Period latest, @Nullable Stated achieved) {
        return new Judgement(verdict, reason, latest, achieved, "", NOTHING, NOTHING, NOTHING, NOTHING);
    }

    Judgement computedBy(String how) {
        return new Judgement(verdict, reason, latest, achieved, how, degree, expected, required, projected);
    }

    Judgement degree(Outcome value, Outcome pace) {
        return new Judgement(verdict, reason, latest, achieved, formula, value, pace, required, projected);
    }

    Judgement outlook(Outcome needed, Outcome end) {
        return new Judgement(verdict, reason, latest, achieved, formula, degree, expected, needed, end);
    }
}
