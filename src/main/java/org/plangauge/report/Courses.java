package org.plangauge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.plan.Indicator;
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
            boolean reached = switch (a.verdict()) {
                case REACHED_EARLY, MET, EXCEEDED -> true;
                default -> false;
            };
            verdicts.add(new CourseVerdict(evaluation.due(), a.verdict().name(), a.verdict().in(now.plan().words(), evaluation.due().type()),
                    a.verdict().lagging(), reached));
            since = !reached ? "" : since.isEmpty() ? a.latestPeriod().map(Period::toString).orElse("") : since;
        }
        return new CourseRow(indicator, verdicts, since);
    }
}
