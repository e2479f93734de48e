package org.plangauge.batch;

import java.util.Optional;

import org.plangauge.board.PlanLine;
import org.plangauge.board.Progress;
import org.plangauge.plan.PlanHeading;

/** What the board's overview says of a plan, as a line of a note, so that a plan in which nothing came need not be looked at. */
final class KeptLine {

    private static final String BETWEEN = "\t";
    private static final int FIELDS = 9;

    private KeptLine() {}

    /** All but the heading and the address of the page. */
    static String of(PlanLine line) {
        return String.join(BETWEEN, line.evaluation(), line.deadline(), Boolean.toString(line.overdue()), Integer.toString(line.sent()),
                Integer.toString(line.departments()), Integer.toString(line.indicators().done()), Integer.toString(line.indicators().asked()),
                Integer.toString(line.returned()), Integer.toString(line.contradictions()));
    }

    /** The line again; empty when {@code kept} is none. */
    static Optional<PlanLine> read(String kept, PlanHeading heading, String page) {
        String[] said = kept.split(BETWEEN, -1);
        if (said.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlanLine(heading, page, said[0], said[1], Boolean.parseBoolean(said[2]), Integer.parseInt(said[3]),
                    Integer.parseInt(said[4]), new Progress(Integer.parseInt(said[5]), Integer.parseInt(said[6])), Integer.parseInt(said[7]),
                    Integer.parseInt(said[8])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
