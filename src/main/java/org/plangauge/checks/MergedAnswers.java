package org.plangauge.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.plangauge.submission.CellRange;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormTable;

/** Answers in cells merged over several of those the form asks for: what stands there once was perhaps meant for all of them. */
final class MergedAnswers {

    private MergedAnswers() {}

    /** An answer, the merged cell it stands in, and how many rows and periods that spans. */
    record Merged(Cells.Asked asked, CellRange range, int rows, int periods) {

        /** {@code I5:J6}, for a finding. */
        String where() {
            return "合并单元格" + range.address() + "，填写“" + asked.cell().text().strip() + "”";
        }
    }

    /** Those of {@code form}, in its order; cells merged within one row and one question are not among them. */
    static List<Merged> of(FilledForm form) {
        Map<String, NavigableMap<Integer, FormTable>> tables = new HashMap<>();
        form.tables().forEach(t -> tables.computeIfAbsent(t.sheet().name(), n -> new TreeMap<>()).put(t.headerRow(), t));
        Map<FormTable, Map<List<Integer>, CellRange>> ranges = new IdentityHashMap<>();
        List<Merged> merged = new ArrayList<>();
        for (Cells.Asked asked : Cells.of(form).toList()) {
            Map.Entry<Integer, FormTable> above = tables.getOrDefault(asked.cell().sheet(), Collections.emptyNavigableMap())
                    .lowerEntry(asked.cell().row());
            if (above != null && asked.cell().row() <= above.getValue().lastRow()) {
                FormTable table = above.getValue();
                CellRange range = ranges.computeIfAbsent(table, MergedAnswers::byHead).get(List.of(asked.cell().row(), asked.cell()
                        .column()));
                Optional.ofNullable(range).map(r -> spanned(form, table, asked, r)).filter(m -> m.rows() > 1 || m.periods() > 1)
                        .ifPresent(merged::add);
            }
        }
        return merged;
    }

    /** By the cell that holds their content. */
    private static Map<List<Integer>, CellRange> byHead(FormTable table) {
        Map<List<Integer>, CellRange> byHead = new HashMap<>();
        table.sheet().layout().merged().forEach(r -> byHead.putIfAbsent(List.of(r.firstRow(), r.firstColumn()), r));
        return byHead;
    }

    private static Merged spanned(FilledForm form, FormTable table, Cells.Asked asked, CellRange range) {
        Set<Integer> rows = new TreeSet<>();
        form.rows().stream().map(r -> r.row()).filter(r -> r.sheet().equals(table.sheet().name()) && r.number() >= range.firstRow()
                && r.number() <= range.lastRow()).forEach(r -> rows.add(r.number()));
        Set<Integer> asks = new LinkedHashSet<>(table.periods().values());
        table.columns().forEach((column, number) -> {
            if (column.open()) {
                asks.add(number);
            }
        });
        int columns = (int) asks.stream().filter(c -> c >= range.firstColumn() && c <= range.lastColumn()).count();
        return new Merged(asked, range, rows.size(), columns);
    }
}
