package org.plangauge.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/** Finds the tables of a sheet by their rows of headers, wherever they stand. */
final class TableFinder {

    /** What a row of headers must have one of: the header that says what each row is about. */
    private static final Set<String> NAMING = naming();

    private final SubmittedSheet sheet;

    private TableFinder(SubmittedSheet sheet) {
        this.sheet = sheet;
    }

    private static Set<String> naming() {
        Set<String> headers = new HashSet<>(FormColumn.CODE.headers());
        for (FormSheet form : FormSheet.values()) {
            headers.addAll(form.nameColumn().headers());
        }
        return headers;
    }

    /** From top to bottom; one without a row is left out beside one of the same kind that has some. */
    static List<FormTable> in(SubmittedSheet sheet) {
        List<FormTable> found = new TableFinder(sheet).find();
        Map<FormSheet, Long> ofAKind = found.stream().collect(Collectors.groupingBy(FormTable::form, Collectors.counting()));
        return found.stream().filter(t -> ofAKind.get(t.form()) == 1 || !t.rows().isEmpty() || !t.nameless().isEmpty()).toList();
    }

    private List<FormTable> find() {
        NavigableMap<Integer, FormTable> heads = new TreeMap<>();
        int headEnd = -1;
        for (int row : sheet.rowNumbers()) {
            if (row > headEnd && mayBeHeaders(row)) {
                Optional<FormTable> best = best(row);
                best.ifPresent(table -> heads.put(row, table));
                headEnd = best.map(FormTable::headerRow).orElse(headEnd);
            }
        }
        List<FormTable> tables = new ArrayList<>();
        heads.forEach((row, table) -> {
            Integer next = heads.higherKey(row);
            tables.add(bounded(table, next == null ? Integer.MAX_VALUE : next - 1));
        });
        return tables;
    }

    private boolean mayBeHeaders(int row) {
        return sheet.row(row).stream().anyMatch(c -> c.content() == SubmittedCell.Content.TEXT && NAMING.contains(FormColumn.bare(c.text())));
    }

    private Optional<FormTable> best(int row) {
        List<FormTable> candidates = new ArrayList<>();
        for (Headers headers : List.of(Headers.ofOneRow(sheet, row), Headers.ofTwoRows(sheet, row))) {
            for (FormSheet form : FormSheet.values()) {
                candidate(form, headers).ifPresent(candidates::add);
            }
        }
        return candidates.stream().max(Comparator.comparingInt(FormTable::recognised).thenComparing(t -> t.headerRow() > row && tellsPeriodsInItsLastRow(t))
                .thenComparing(t -> Characters.squeezed(sheet.name()).equals(t.form().title()))
                .thenComparing(FormTable::headerRow, Comparator.reverseOrder()));
    }

    /** 上半年 below 2023年 must not be passed over: the figures would be taken for the year's. */
    private boolean tellsPeriodsInItsLastRow(FormTable table) {
        return sheet.row(table.headerRow()).stream().anyMatch(c -> table.periods().containsValue(c.column()));
    }

    private Optional<FormTable> candidate(FormSheet form, Headers headers) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        NavigableMap<Period, Integer> periods = new TreeMap<>();
        List<SubmittedCell> strange = new ArrayList<>();
        List<SubmittedCell> repeated = new ArrayList<>();
        for (Header header : headers.cells()) {
            Optional<FormColumn> column = form.column(header);
            Optional<Period> period = column.isEmpty() && form.hasPeriods() ? header.period() : Optional.empty();
            if (column.isPresent()) {
                if (columns.putIfAbsent(column.get(), header.column()) != null) {
                    repeated.add(header.cell());
                }
            } else if (period.isPresent()) {
                if (periods.putIfAbsent(period.get(), header.column()) != null) {
                    repeated.add(header.cell());
                }
            } else {
                strange.add(header.cell());
            }
        }
        boolean namesRows = columns.containsKey(FormColumn.CODE) || columns.containsKey(form.nameColumn());
        boolean itsOwn = columns.containsKey(form.hallmark()) || columns.containsKey(form.nameColumn());
        boolean asksSomething = !periods.isEmpty() || columns.keySet().stream().anyMatch(FormColumn::open);
        return namesRows && itsOwn && asksSomething
                ? Optional.of(new FormTable(form, sheet, headers.row(), Integer.MAX_VALUE, columns, periods, strange, repeated))
                : Optional.empty();
    }

    /** The table down to {@code lastRow}, with only those strange and repeated columns that hold something in its rows. */
    private FormTable bounded(FormTable table, int lastRow) {
        Set<Integer> headed = new HashSet<>(table.columns().values());
        headed.addAll(table.periods().values());
        FormTable whole = new FormTable(table.form(), sheet, table.headerRow(), lastRow, table.columns(), table.periods(), List.of(), List.of());
        Set<Integer> filled = new TreeSet<>();
        whole.rows().forEach(row -> sheet.row(row.number()).stream().filter(c -> !c.isBlank()).forEach(c -> filled.add(c.column())));
        List<SubmittedCell> strange = new ArrayList<>(table.strange().stream().filter(c -> filled.contains(c.column())).toList());
        table.strange().forEach(c -> headed.add(c.column()));
        table.repeated().forEach(c -> headed.add(c.column()));
        filled.stream().filter(c -> !headed.contains(c))
                .forEach(c -> strange.add(new SubmittedCell(sheet.name(), table.headerRow(), c, "", SubmittedCell.Content.TEXT)));
        return new FormTable(table.form(), sheet, table.headerRow(), lastRow, table.columns(), table.periods(), List.copyOf(strange),
                table.repeated().stream().filter(c -> filled.contains(c.column())).toList());
    }
}
