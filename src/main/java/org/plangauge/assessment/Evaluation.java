package org.plangauge.assessment;

import java.util.List;
import java.util.Optional;

import org.plangauge.aggregation.Adjustments;
import org.plangauge.aggregation.KnownStatements;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;

/**
 * A plan as judged on one day: every indicator and commitment, and what departments say.
 *
 * @param indicators  in the order of the plan's table, parents before their parts or wherever the table has them
 * @param commitments in the order of the plan's text
 * @param projects    those that departments report on, in the order of the plan's text
 * @param adjustments the revisions and restatements that count on the day
 * @param earlier     the evaluations before it, in the order of their days
 */
public record Evaluation(Plan plan, ReportDue due, List<Assessment> indicators, List<CommitmentAssessment> commitments,
        List<ProjectAssessment> projects, Adjustments adjustments, KnownStatements statements, List<Evaluation> earlier) {

    public Evaluation {
        indicators = List.copyOf(indicators);
        commitments = List.copyOf(commitments);
        projects = List.copyOf(projects);
        earlier = List.copyOf(earlier);
    }

    /** The one that verdicts are compared with. */
    public Optional<Evaluation> before() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    /** How an indicator stood; empty for a code that the plan does not have. */
    public Optional<Assessment> of(String code) {
        return indicators.stream().filter(a -> a.indicator().code().equals(code)).findFirst();
    }
}
