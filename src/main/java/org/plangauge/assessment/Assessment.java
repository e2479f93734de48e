package org.plangauge.assessment;

import java.util.List;
import java.util.Optional;

import org.plangauge.aggregation.Series;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Indicator;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands on the day of an evaluation.
 *
 * @param indicator    with the target in force
 * @param versions     what its target and baseline were before
 * @param series       its figures, each with its source
 * @param baseline     b: the plan's, or where it prints none the department's; null when nobody gives one
 * @param annualTarget the year's target that was broken down; null without one
 * @param assigned     what was assigned from above, by year
 * @param reason       why this verdict, in a Chinese sentence without a full stop
 * @param latest       the latest period that counted; null when none did
 * @param achieved     what has been achieved; null when that cannot be said
 * @param formula      how the achieved figure was computed; empty when it was reported as such
 * @param timeProgress τ at the latest period
 * @param expected     the degree that the pace asks for
 * @param shortfall    the projected end against the target
 * @param warningReason why this colour, in words
 * @param before       the verdict of the evaluation before; null without one
 * @param methods      what other offices' methods say, beside the verdict
 * @param thirdParties what third parties report, beside the departments' figures
 * @param notes        what does not agree in the figures themselves, in sentences
 */
public record Assessment(Indicator indicator, Versions versions, Series series, @Nullable Stated baseline, @Nullable AnnualTarget annualTarget,
        List<AssignedValue> assigned,
        Verdict verdict, String reason, @Nullable Period latest, @Nullable Stated achieved, String formula, Outcome degree,
                Outcome timeProgress,
        Outcome expected, Outcome required, Outcome projected, Outlook shortfall, Warning warning, String warningReason,
                @Nullable Verdict before, List<MethodResult> methods, List<ThirdPartyView> thirdParties, List<String> notes) {

    public Assessment {
        assigned = List.copyOf(assigned);
        methods = List.copyOf(methods);
        thirdParties = List.copyOf(thirdParties);
        notes = List.copyOf(notes);
    }

    /** Whether the projected end reaches the target. */
    public enum Outlook { REACHES, SHORT, FAR_SHORT, UNKNOWN }

    /** How the verdict compares with the one before. */
    public Change change() {
        return before == null ? Change.NOT_COMPARABLE : Change.between(before, verdict);
    }

    public Optional<Period> latestPeriod() {
        return Optional.ofNullable(latest);
    }

    Assessment judgedByParts(Verdict worst, String why) {
        return new Assessment(indicator, versions, series, baseline, annualTarget, assigned, worst, why, latest, achieved, formula, degree,
                timeProgress, expected,
                required, projected, shortfall, warning, warningReason, before, methods, thirdParties, notes);
    }

    Assessment warned(Warning colour, String why) {
        return new Assessment(indicator, versions, series, baseline, annualTarget, assigned, verdict, reason, latest, achieved, formula, degree,
                timeProgress, expected,
                required, projected, shortfall, colour, why, before, methods, thirdParties, notes);
    }

    /** The same without a verdict, and without what would tell it. Its own figures and what follows from them alone stay. */
    Assessment withheld(String why) {
        return new Assessment(indicator, versions, series, baseline, annualTarget, assigned, Verdict.NOT_ASSESSABLE, why, latest, achieved,
                formula, degree, timeProgress, expected, required, projected, shortfall, Warning.GREY, why, null, List.of(), thirdParties,
                notes);
    }
}
