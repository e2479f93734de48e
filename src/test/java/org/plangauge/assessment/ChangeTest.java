package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.samples.Samples;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;

/** A verdict against the one before, and what two turns for the worse lead to. */
class ChangeTest {

    @ParameterizedTest
    @CsvSource({"BEHIND, ON_TRACK, BETTER", "ON_TRACK, ON_TRACK, SAME", "REACHED_EARLY, AHEAD, WORSE", "REACHED_EARLY, MET, SAME",
            "AHEAD, MISSED, WORSE", "BEHIND, MET, BETTER",
            "MISSED, EXCEEDED, BETTER", "NOT_ASSESSABLE, AHEAD, NOT_COMPARABLE", "AHEAD, NOT_ASSESSABLE, NOT_COMPARABLE"})
    void verdictsAreComparedInTheirOrderAndAcrossTheEndByWhetherTheyLag(Verdict before, Verdict now, Change expected) {
        assertThat(Change.between(before, now)).isEqualTo(expected);
    }

    @Test
    void theFirstEvaluationHasNothingToCompareWith() {
        assertThat(Samples.evaluation(Samples.MID_TERM).indicators()).allSatisfy(a -> assertThat(a.change()).isEqualTo(Change.NOT_COMPARABLE));
    }

    @Test
    void oneTurnForTheWorseIsSaidAndTwoRunningAreWarnedOf() {
        List<Assessment> course = course("S-02", "2.66", "2.71", "2.751");
        assertThat(course).extracting(Assessment::verdict).containsExactly(Verdict.AHEAD, Verdict.AHEAD, Verdict.ON_TRACK);
        assertThat(course.getLast().change()).isEqualTo(Change.WORSE);
        assertThat(course.getLast().warning()).isEqualTo(Warning.GREEN);
        List<Assessment> twice = course("S-02", "2.86", "2.72", "2.751");
        assertThat(twice).extracting(Assessment::verdict).containsExactly(Verdict.REACHED_EARLY, Verdict.AHEAD, Verdict.ON_TRACK);
        assertThat(twice.getLast().warning()).isEqualTo(Warning.YELLOW);
        assertThat(twice.getLast().warningReason()).isEqualTo("连续两次评价变差");
    }

    /** The indicator at the end of 2021, 2022 and 2023, each evaluation knowing the ones before. */
    private static List<Assessment> course(String code, String... figures) {
        Plan plan = Samples.plan();
        List<KnownFigure> known = new ArrayList<>();
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            known.add(Samples.figure(Samples.receipt(Samples.STATISTICS, 2023, 1), code, Period.year(2021 + i), figures[i]));
        }
        for (int year = 2021; year <= 2023; year++) {
            ReportDue due = new ReportDue(ReportType.MID_TERM, LocalDate.of(year, 12, 31));
            evaluations.add(Assessor.evaluate(plan, due, known, List.of(), List.copyOf(evaluations)));
        }
        return evaluations.stream().map(e -> e.indicators().stream().filter(a -> a.indicator().code().equals(code)).findFirst().orElseThrow()).toList();
    }
}
