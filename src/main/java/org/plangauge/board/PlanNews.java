package org.plangauge.board;

import java.util.List;

import org.plangauge.assessment.Conclusions;
import org.plangauge.checks.Received;
import org.plangauge.plan.Plan;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;

/**
 * All that is known of a plan on the day of a run.
 *
 * @param received its workbooks, in the order in which they were recorded
 * @param judged   what the plan's evaluations came to, of those that were made
 */
public record PlanNews(Plan plan, List<KnownFigure> figures, List<KnownStatement> statements, List<Received> received,
        List<Conclusions> judged) {

    public PlanNews {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        received = List.copyOf(received);
        judged = List.copyOf(judged);
    }
}
