package org.plangauge.board;

import java.util.List;

import org.plangauge.plan.PlanHeading;

/**
 * What the board says of one plan.
 *
 * @param evaluations    those it orders, by as-of day
 * @param returned       workbooks that were handed back and are not put right, newest first
 * @param contradictions between departments, by indicator and period
 * @param periods        of the picture of all years, in order
 * @param indicators     in the order of the plan's table
 * @param files          every workbook received, newest first
 */
public record PlanBoard(PlanHeading heading, List<EvaluationLine> evaluations, List<FileLine> returned,
        List<ContradictionLine> contradictions, List<String> periods, List<IndicatorLine> indicators, List<FileLine> files) {

    public PlanBoard {
        evaluations = List.copyOf(evaluations);
        returned = List.copyOf(returned);
        contradictions = List.copyOf(contradictions);
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
        files = List.copyOf(files);
    }

    /** The newest evaluation that has begun; the list is empty or has that one. */
    public List<EvaluationLine> current() {
        return evaluations.stream().filter(EvaluationLine::current).toList();
    }
}
