package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plangauge.plan.PlausibleRange;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.Subject;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** The cells in which a form asks for something, of rows that are about something in the plan. */
final class Cells {

    private static final Unit MONEY = Unit.parse("万元");
    private static final PlausibleRange NO_DEBT = new PlausibleRange(BigDecimal.ZERO, null, null);

    private Cells() {}

    /**
     * A cell that asks for something.
     *
     * @param asks the column; null for a figure of a period
     */
    record Asked(FilledForm form, Subject subject, @Nullable FormColumn asks, SubmittedCell cell) {

        Optional<FormColumn> column() {
            return Optional.ofNullable(asks);
        }

        Place place() {
            return Place.cell(form.workbook().file(), cell);
        }

        boolean isFigure() {
            return asks == null || asks.kind() == FormColumn.Kind.FIGURE || asks.kind() == FormColumn.Kind.MONEY;
        }

        /** The unit its number is in. */
        Unit unit() {
            return asks != null && asks.kind() == FormColumn.Kind.MONEY ? MONEY : subject.unit();
        }

        PlausibleRange plausible() {
            return asks != null && asks.kind() == FormColumn.Kind.MONEY ? NO_DEBT : subject.plausible();
        }

        Reading reading() {
            return Reading.of(cell.text(), unit());
        }
    }

    /** All of them that hold anything, row by row. */
    static Stream<Asked> of(FilledForm form) {
        return form.rows().stream().filter(row -> row.subject().isPresent()).flatMap(row -> {
            FormRow cells = row.row();
            Subject subject = row.subject().orElseThrow();
            return Stream.concat(
                    cells.cells().entrySet().stream().filter(e -> e.getKey().open()).map(e -> new Asked(form, subject, e.getKey(),
                    e.getValue())),
                    cells.figures().values().stream().map(cell -> new Asked(form, subject, null, Objects.requireNonNull(cell))));
        }).filter(asked -> !asked.cell().isBlank());
    }

    /** Those that ask for a number and hold something other than an error. */
    static Stream<Asked> figures(FilledForm form) {
        return of(form).filter(Asked::isFigure).filter(a -> a.cell().content() == SubmittedCell.Content.TEXT
                || a.cell().content() == SubmittedCell.Content.NUMBER);
    }
}
