package org.plangauge.board;

import java.util.Optional;

import org.plangauge.plan.PlanHeading;

/**
 * A plan on a board of many, where each has a page of its own: how far the reports of its newest evaluation have come.
 *
 * @param page           address of its page
 * @param evaluation     the newest evaluation that has begun; empty, like all that is said of it, before there is one
 * @param deadline       how far away its last day to report is, in words
 * @param overdue        whether that day is over and something is missing
 * @param sent           departments whose workbook came
 * @param departments    departments that are asked
 * @param indicators     of all departments together
 * @param returned       workbooks that were handed back and are not put right
 * @param contradictions between departments
 */
public record PlanLine(PlanHeading heading, String page, String evaluation, String deadline, boolean overdue, int sent, int departments,
        Progress indicators, int returned, int contradictions) {

    /** The address of a page on the board, by its path below the board's folder. */
    public static String address(String path) {
        return Address.of("", path);
    }

    /** @param page address of its page */
    public static PlanLine of(PlanBoard board, String page) {
        Optional<EvaluationLine> now = board.current().stream().findFirst();
        return new PlanLine(board.heading(), page, now.map(EvaluationLine::name).orElse(""), now.map(EvaluationLine::deadline).orElse(""),
                now.map(EvaluationLine::overdue).orElse(false), now.map(EvaluationLine::sent).orElse(0),
                now.map(e -> e.departments().size()).orElse(0), now.map(EvaluationLine::indicators).orElse(new Progress(0, 0)),
                board.returned().size(), board.contradictions().size());
    }
}
