package org.plangauge.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Subject;
import org.plangauge.value.Period;

/** Says of every place of one filled form what it is about. */
final class Concerns {

    private final FilledForm form;
    private final Map<String, Concern> sheets = new HashMap<>();
    private final Map<CellPlace, Concern> rows = new HashMap<>();
    private final Map<CellPlace, Concern> cells = new HashMap<>();
    private final List<Concern> known = new ArrayList<>();

    private Concerns(FilledForm form) {
        this.form = form;
        form.tables().forEach(table -> sheets.put(table.sheet().name(), new Concern(table.form().name(), "", "")));
        form.rows().forEach(this::add);
    }

    static Concerns of(FilledForm form) {
        return new Concerns(form);
    }

    /** The rows of the form that are about something in the plan, each once, in order. */
    List<Concern> rows() {
        return known.stream().distinct().toList();
    }

    /** The finding with what it is about, as its place says; of a place outside the tables it is the workbook as a whole. */
    Finding assigned(Finding finding) {
        Place place = finding.place();
        if (place.sheet() == null || !finding.about().equals(Concern.WORKBOOK)) {
            return finding;
        }
        Concern sheet = sheets.getOrDefault(place.sheet(), Concern.WORKBOOK);
        if (place.cell() == null) {
            return finding.about(sheet);
        }
        CellPlace at = new CellPlace(place.sheet(), place.cell());
        return finding.about(place.wholeRow() ? rows.getOrDefault(at, sheet) : cells.getOrDefault(at, sheet));
    }

    private void add(FilledForm.Row filled) {
        FormRow row = filled.row();
        String code = filled.subject().map(Subject::code).orElse(row.code().isEmpty() ? row.name() : row.code());
        String year = row.form() == FormSheet.ASSIGNED_TARGETS
                ? Period.parse(row.text(FormColumn.YEAR)).map(Period::toString).orElse(row.text(FormColumn.YEAR)) : "";
        Concern whole = new Concern(row.form().name(), code, "");
        if (filled.subject().isPresent()) {
            known.add(whole);
        }
        row.cells().forEach((column, cell) -> {
            CellPlace at = new CellPlace(cell.sheet(), cell.address());
            rows.put(at, new Concern(row.form().name(), code, year));
            cells.put(at, new Concern(row.form().name(), code, part(column, year)));
        });
        row.figures().forEach((period, cell) -> cells.put(new CellPlace(cell.sheet(), cell.address()),
                new Concern(row.form().name(), code, period.toString())));
        rows.put(new CellPlace(row.sheet(), row.face().address()), new Concern(row.form().name(), code, year));
    }

    /** As figures and statements are kept: a baseline by its year, an assigned value by the year it is assigned for. */
    private String part(FormColumn column, String year) {
        return switch (column) {
            case BASELINE -> Period.year(form.plan().baselineYear()).toString();
            case ASSIGNED_VALUE -> year;
            default -> year.isEmpty() ? column.name() : year + " " + column.name();
        };
    }
}
