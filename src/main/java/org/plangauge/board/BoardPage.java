package org.plangauge.board;

import java.time.LocalDate;
import java.util.List;

/**
 * The status board: all that its page prints.
 *
 * @param day      the day of the run that made it
 * @param plans    the newest first; empty where there are so many that each has a page of its own
 * @param overview those that have one, the newest first
 * @param waiting  files that were still being written when the run looked, below {@code input/}
 * @param unplaced workbooks that were handed back because nobody can tell which plan they belong to, newest first
 */
public record BoardPage(LocalDate day, List<PlanBoard> plans, List<PlanLine> overview, List<String> waiting,
        List<FileLine> unplaced) {

    public BoardPage {
        plans = List.copyOf(plans);
        overview = List.copyOf(overview);
        waiting = List.copyOf(waiting);
        unplaced = List.copyOf(unplaced);
    }
}
