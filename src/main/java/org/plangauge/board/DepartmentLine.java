package org.plangauge.board;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a department stands for one evaluation.
 *
 * @param name       short name
 * @param fate       what became of the newest workbook that reports for it; null where none came
 * @param readOn     day of the run that read that workbook; null where none came
 * @param receipt    address of its receipt; empty without one
 * @param returned   address of its marked copy; empty without one
 * @param form       address of the form to fill; empty without one
 * @param indicators indicators it supplies
 * @param others     tasks, projects and commitments it leads
 * @param missing    indicators without an answer, by number and name
 * @param earlier    indicators that stand on the last full year because nothing was reported for the half-year
 * @param silent     how many of {@code others} have no answer, by kind: 重点任务3项
 */
public record DepartmentLine(String name, @Nullable Fate fate, @Nullable LocalDate readOn, String receipt, String returned, String form,
        Progress indicators, Progress others, List<String> missing, List<String> earlier, List<String> silent) {

    public DepartmentLine {
        missing = List.copyOf(missing);
        earlier = List.copyOf(earlier);
        silent = List.copyOf(silent);
    }

    /** Whether something is still to be sent. */
    public boolean owes() {
        return !indicators.complete() || !others.complete();
    }
}
