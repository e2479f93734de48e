package org.plangauge.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
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
 * @param before      the evaluation before it, which verdicts are compared with; null without one
 */
public record Evaluation(Plan plan, ReportDue due, List<Assessment> indicators, List<CommitmentAssessment> commitments,
        List<ProjectAssessment> projects, Adjustments adjustments, KnownStatements statements, @Nullable Evaluation before) {

    public Evaluation {
        indicators = List.copyOf(indicators);
        commitments = List.copyOf(commitments);
        projects = List.copyOf(projects);
    }
}
