package org.plangauge.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/**
 * A table of the form found in a sheet: which row is its head, and which columns are which. Columns are found by their
 * header text in any order; the sheet's own name only decides between equals.
 *
 * @param form      which sheet of the form it is
 * @param sheet     where it was found
 * @param headerRow number of the row of headers, from 0
 * @param columns   column number of each header found
 * @param periods   column number of each period found, in order of the periods
 */
public record FormTable(FormSheet form, SubmittedSheet sheet, int headerRow, Map<FormColumn, Integer> columns,
        SortedMap<Period, Integer> periods) {

    /** How far down a row of headers may stand. */
    private static final int ROWS = 30;

    /** The tables of {@code workbook}, at most one in a sheet. */
    public static List<FormTable> find(SubmittedWorkbook workbook) {
        List<FormTable> found = new ArrayList<>();
        workbook.sheets().forEach(sheet -> find(sheet).ifPresent(found::add));
        return found;
    }

    private static Optional<FormTable> find(SubmittedSheet sheet) {
        List<FormTable> candidates = new ArrayList<>();
        for (int row : sheet.rowNumbers()) {
            if (row >= ROWS) {
                break;
            }
            for (FormSheet form : FormSheet.values()) {
                candidate(form, sheet, row).ifPresent(candidates::add);
            }
        }
        return candidates.stream().max(Comparator.comparingInt(FormTable::recognised)
                .thenComparing(t -> Characters.squeezed(sheet.name()).equals(t.form().title())));
    }

    private static Optional<FormTable> candidate(FormSheet form, SubmittedSheet sheet, int row) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        TreeMap<Period, Integer> periods = new TreeMap<>();
        for (SubmittedCell cell : sheet.row(row)) {
            Optional<FormColumn> column = form.column(cell.text());
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), cell.column());
            } else if (form.hasPeriods()) {
                Period.parse(cell.text()).ifPresent(p -> periods.putIfAbsent(p, cell.column()));
            }
        }
        boolean namesRows = columns.containsKey(FormColumn.CODE) || columns.containsKey(form.nameColumn());
        boolean itsOwn = columns.containsKey(form.hallmark()) || columns.containsKey(form.nameColumn());
        boolean asksSomething = !periods.isEmpty() || columns.keySet().stream().anyMatch(FormColumn::open);
        return namesRows && itsOwn && asksSomething ? Optional.of(new FormTable(form, sheet, row, columns, periods)) : Optional.empty();
    }

    private int recognised() {
        return columns.size() + periods.size();
    }

    /** Rows below the headers that name something, each with its cells. A lone text, such as a note below the table, is no row. */
    List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        for (int row : sheet.rowNumbers()) {
            if (row <= headerRow) {
                continue;
            }
            Map<FormColumn, SubmittedCell> cells = new EnumMap<>(FormColumn.class);
            columns.forEach((column, number) -> cells.put(column, cellAt(row, number)));
            SortedMap<Period, SubmittedCell> figures = new TreeMap<>();
            periods.forEach((period, number) -> figures.put(period, cellAt(row, number)));
            FormRow read = new FormRow(form, sheet.name(), row, cells, figures);
            long filled = cells.values().stream().filter(c -> !c.isBlank()).count()
                    + figures.values().stream().filter(c -> !c.isBlank()).count();
            if (filled > 1 && (!read.code().isEmpty() || !read.name().isEmpty())) {
                rows.add(read);
            }
        }
        return rows;
    }

    private SubmittedCell cellAt(int row, int column) {
        return sheet.cell(row, column).orElseGet(() -> new SubmittedCell(sheet.name(), row, column, "", SubmittedCell.Content.TEXT));
    }
}
