package org.plangauge.submission;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;

/** Sheets written down as text: a line a row, cells between bars, an empty one blank. */
final class Grid {

    private Grid() {}

    static SubmittedSheet sheet(String name, String text) {
        List<SubmittedCell> cells = new ArrayList<>();
        String[] rows = text.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            String[] columns = rows[row].split("\\|", -1);
            for (int column = 0; column < columns.length; column++) {
                if (!columns[column].isBlank()) {
                    cells.add(new SubmittedCell(name, row, column, columns[column].strip(), SubmittedCell.Content.TEXT));
                }
            }
        }
        return new SubmittedSheet(name, cells);
    }

    /** What the statistics office says in sheets of {@code plan}. */
    static FilledForm form(Plan plan, SubmittedSheet... sheets) {
        SubmittedWorkbook workbook = new SubmittedWorkbook("区统计局.xlsx", "ab".repeat(32), FormHead.NONE, List.of(sheets));
        return FilledForm.read(workbook, FormTable.find(workbook), plan, Role.DEPARTMENT, Samples.STATISTICS, FormHead.NONE);
    }

    static List<String> figures(FilledForm form) {
        return form.submission().figures().stream()
                .map(f -> "%s %s %s %s%s".formatted(f.code(), f.period(), f.reading().verbatim(), f.nature(), f.note()).strip()).toList();
    }

    static List<String> statements(FilledForm form) {
        return form.submission().statements().stream().map(s -> s.code() + " " + s.column().header() + " " + s.text()).toList();
    }
}
