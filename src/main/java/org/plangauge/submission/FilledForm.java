package org.plangauge.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;

/**
 * A workbook recognised as a form of one plan, filled by one department or by a third party.
 *
 * @param department who filled it; a third party is given as a department of its own that the plan does not know
 * @param head   what it says of itself, visible head first, very-hidden sheet second
 * @param tables the tables found in it
 * @param rows   their rows, each with what it is about; what neither is about anything in the plan nor answers anything, such
 *               as a note in two cells, is no row
 */
public record FilledForm(SubmittedWorkbook workbook, Plan plan, Role role, Department department, FormHead head, List<FormTable> tables,
        List<Row> rows) {

    /** A row and what it is about; no subject when the plan knows neither its code nor its name. */
    public record Row(FormRow row, Optional<Subject> subject) {
    }

    /**
     * Whether who filled the form may report {@code row}: what a department leads, supports or supplies; adjustments
     * and comments the planning office alone; a third party any indicator, and nothing else. False for a row without a subject.
     */
    public boolean mayReport(Row row) {
        FormSheet form = row.row().form();
        return row.subject().isPresent() && switch (role) {
            case THIRD_PARTY -> form == FormSheet.INDICATORS;
            case DEPARTMENT, ADJUSTMENTS, COMMENTS -> form.ofTheOffice() ? plan.office().equals(Optional.of(department))
                    : row.subject().get().responsibility().concerns(department);
        };
    }

    /** Reads the {@code tables} of {@code workbook} as a form of {@code plan}. */
    public static FilledForm read(SubmittedWorkbook workbook, List<FormTable> tables, Plan plan, Role role, Department department, FormHead head) {
        List<Row> rows = new ArrayList<>();
        for (FormTable table : tables) {
            List<Subject> subjects = Subject.of(table.form(), plan);
            table.rows().stream().filter(row -> !row.untouched()).map(row -> new Row(row, Subject.of(row, subjects)))
                    .filter(row -> row.subject().isPresent() || row.row().saysSomething()).forEach(rows::add);
        }
        return new FilledForm(workbook, plan, role, department, head, tables, rows);
    }

    /** What the department says in it: figures and statements of rows that are about something in the plan. */
    public Submission submission() {
        return SubmissionReader.read(this);
    }
}
