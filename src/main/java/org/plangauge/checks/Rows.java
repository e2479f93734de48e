package org.plangauge.checks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;

/** The rows of a form that are about something in the plan and that who filled it may report on. */
final class Rows {

    /** So many blank rows of a sheet are named one by one; more of them in one finding. */
    private static final int NAMED_SINGLY = 5;

    private Rows() {}

    static Stream<FilledForm.Row> of(FilledForm form, FormSheet sheet) {
        return form.rows().stream().filter(r -> r.row().form() == sheet && form.mayReport(r));
    }

    static String code(FilledForm.Row row) {
        return row.subject().orElseThrow().code();
    }

    static String name(FilledForm.Row row) {
        return row.subject().orElseThrow().name();
    }

    /** Whether the department writes anything in it. */
    static boolean saysAnything(FormRow row) {
        return row.figures().values().stream().anyMatch(c -> !c.isBlank())
                || row.cells().entrySet().stream().anyMatch(e -> e.getKey().open() && !e.getValue().isBlank());
    }

    /** The cell in {@code column}; the row's name where the table has no such column. */
    static Place place(FilledForm form, FormRow row, FormColumn column) {
        return Place.cell(form.workbook().file(), row.cells().getOrDefault(column, row.face()));
    }

    /**
     * Findings about blank rows: one a row where they are few, else a single one for the sheet that lists them all, so that a form
     * that was not filled yet does not drown its department.
     */
    static List<Finding> blank(FindingCode code, FilledForm form, List<FilledForm.Row> rows, FormColumn column, String what, String expected,
            String remedy) {
        if (rows.size() <= NAMED_SINGLY) {
            return rows.stream().map(r -> new Finding(code, place(form, r.row(), column), name(r) + "：" + what, expected, remedy)).toList();
        }
        String all = rows.stream().map(Rows::code).collect(Collectors.joining("、"));
        return List.of(new Finding(code, Place.sheet(form.workbook().file(), rows.getFirst().row().sheet()), rows.size() + "行" + what + "："
                + all, expected, remedy));
    }
}
