package org.plangauge.board;

import java.time.LocalDate;
import java.util.List;

import org.plangauge.report.Count;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that the plan orders.
 *
 * @param anchor      unique on the page
 * @param name        {@code 2022年度监测分析}, {@code 中期评估}
 * @param collectBy   the last day to report; null where none is set
 * @param deadline    how far away that day is, in words
 * @param overdue     whether it is over and something is missing
 * @param begun       whether its as-of day has come; before, nothing is asked for
 * @param current     whether it is the newest that has begun
 * @param indicators  of all departments together
 * @param orphans     indicators without an answer for which no department is named
 * @param verdicts    its verdicts, best first; empty where it was not made
 * @param departments a line each, in the plan's order; empty before it begins
 * @param pdf         address of the report; empty where it is not written
 * @param excel       address of the report; empty where it is not written
 */
public record EvaluationLine(String anchor, String name, LocalDate asOf, @Nullable LocalDate collectBy, String deadline, boolean overdue,
        boolean begun, boolean current, Progress indicators, List<String> orphans, List<Count> verdicts,
        List<DepartmentLine> departments, String pdf, String excel) {

    public EvaluationLine {
        orphans = List.copyOf(orphans);
        verdicts = List.copyOf(verdicts);
        departments = List.copyOf(departments);
    }

    /** Departments whose workbook came, whatever became of it. */
    public int sent() {
        return (int) departments.stream().filter(d -> d.fate() != null).count();
    }

    /** Departments that owe nothing. */
    public int finished() {
        return (int) departments.stream().filter(d -> !d.owes()).count();
    }
}
