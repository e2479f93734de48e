package org.plangauge.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.jspecify.annotations.Nullable;

/** Takes the figures and statements out of a filled form. Blank cells say nothing: they neither report nor erase. */
final class SubmissionReader {

    private final FilledForm form;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private SubmissionReader(FilledForm form) {
        this.form = form;
    }

    static Submission read(FilledForm form) {
        SubmissionReader reader = new SubmissionReader(form);
        form.rows().forEach(row -> row.subject().ifPresent(subject -> reader.take(row.row(), subject)));
        return new Submission(form.plan().id(), form.role(), form.department(), form.head(), form.workbook().file(), form.workbook().sha256(),
                reader.figures, reader.statements);
    }

    private void take(FormRow row, Subject subject) {
        String nature = row.text(FormColumn.NATURE);
        if (row.form() == FormSheet.ASSIGNED_TARGETS) {
            Optional<Period> year = Period.parse(row.text(FormColumn.YEAR));
            year.ifPresent(y -> takeFigure(row, subject, y, row.cells().get(FormColumn.ASSIGNED_VALUE), "", row.text(FormColumn.DOCUMENT)));
            return;
        }
        String scope = row.text(FormColumn.SCOPE_NOTE);
        Period latest = latest(row);
        takeFigure(row, subject, Period.year(form.plan().baselineYear()), row.cells().get(FormColumn.BASELINE), "", scope);
        row.figures().forEach((period, cell) -> takeFigure(row, subject, period, cell, period.equals(latest) ? nature : "", scope));
        for (Map.Entry<FormColumn, SubmittedCell> cell : row.cells().entrySet()) {
            FormColumn.Kind kind = cell.getKey().kind();
            boolean says = kind == FormColumn.Kind.TEXT || kind == FormColumn.Kind.WORD || kind == FormColumn.Kind.MONEY;
            if (says && !cell.getValue().isBlank()) {
                statements.add(new Statement(row.form(), subject.code(), cell.getKey(), cell.getValue().text().strip(),
                        CellPlace.of(cell.getValue())));
            }
        }
    }

    /** The latest period with anything in it; the first plan year when there is none. */
    private Period latest(FormRow row) {
        return row.figures().entrySet().stream().filter(e -> !e.getValue().isBlank()).map(Map.Entry::getKey)
                .max(Period::compareTo).orElse(Period.year(form.plan().firstYear()));
    }

    private void takeFigure(FormRow row, Subject subject, Period period, @Nullable SubmittedCell cell, String nature, String note) {
        if (cell != null && !cell.isBlank()) {
            figures.add(new Figure(row.form(), subject.code(), period, Reading.of(cell.text(), subject.unit()), nature, note,
                    CellPlace.of(cell)));
        }
    }
}
