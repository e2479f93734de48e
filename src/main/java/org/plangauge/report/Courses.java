package org.plangauge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Requirement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Period;

/** The account of the whole period (全周期): each indicator through all evaluations. */
final class Courses {

    private Courses() {}

    /** A row for each indicator of the table; none where there is no evaluation before. */
    static List<CourseRow> of(Evaluation now) {
        return now.earlier().isEmpty() ? List.of() : now.indicators().stream().map(a -> course(a.indicator(), now)).toList();
    }

    private static CourseRow course(Indicator indicator, Evaluation now) {
        List<CourseVerdict> verdicts = new ArrayList<>();
        String since = "";
        for (Evaluation evaluation : Stream.concat(now.earlier().stream(), Stream.of(now)).toList()) {
            Assessment a = evaluation.of(indicator.code()).orElseThrow();
            boolean reached = reached(a, now);
            verdicts.add(new CourseVerdict(evaluation.due(), a.verdict().name(), a.verdict().in(now.plan().words(), evaluation.due().type()),
                    a.verdict().lagging(), reached));
            String period = a.latestPeriod().map(Period::toString).orElse(Integer.toString(evaluation.due().asOf().getYear()));
            since = !reached ? "" : since.isEmpty() ? period : since;
        }
        return new CourseRow(indicator, verdicts, since);
    }

    /** By its verdict; where that speaks of the year's own target, by what has been achieved against the target of the last year. */
    private static boolean reached(Assessment a, Evaluation now) {
        return switch (a.verdict()) {
            case REACHED_EARLY, MET, EXCEEDED -> true;
            case AHEAD, ON_TRACK -> a.annualTarget() != null && a.achieved() != null && meets(a, now);
            case BEHIND, MISSED, NEARLY_MET, NOT_ASSESSABLE -> false;
        };
    }

    private static boolean meets(Assessment a, Evaluation now) {
        Indicator i = a.indicator();
        Requirement target = switch (i.measure()) {
            case LEVEL, CUMULATIVE, CUMULATIVE_CHANGE -> Shown.requirement(now.plan(), i.target(), a.baseline(), i.moreIsBetter(), i.direction());
            case HOLD, AVERAGE_GROWTH, RELATIVE, ASSIGNED, QUALITATIVE -> null;
        };
        return target != null && target.metBy(a.achieved()) == Comparison.MET;
    }
}
