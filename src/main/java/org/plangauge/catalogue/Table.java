package org.plangauge.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.plangauge.value.Characters;

/**
 * A CSV table with Chinese headers in any order. What is wrong with its headers is a fault, and then it has no rows; a row of
 * another length than the headers is a fault, and left out.
 */
final class Table {

    private final String file;
    private final List<TableRow> rows = new ArrayList<>();
    private boolean complete = true;

    private Table(String file) {
        this.file = file;
    }

    /**
     * Reads {@code file} in {@code folder}.
     *
     * @param required columns it must have
     * @param optional columns it may have besides
     * @param needed   whether the file itself must be there
     */
    static Table read(Path folder, String file, List<String> required, List<String> optional, boolean needed, Faults faults) {
        Table table = new Table(file);
        int before = faults.all().size();
        table.read(folder, required, optional, needed, faults);
        table.complete = faults.all().size() == before;
        return table;
    }

    private void read(Path folder, List<String> required, List<String> optional, boolean needed, Faults faults) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            if (needed) {
                faults.file(file, "no such file", "a table with the columns " + String.join("、", required));
            }
            return;
        }
        Optional<String> text = TextFile.read(path);
        if (text.isEmpty()) {
            faults.file(file, "text that is neither UTF-8 nor GB18030", "UTF-8");
            return;
        }
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder().skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false).ofCsvRecord(text.get()).forEach(records::add);
        } catch (CsvParseException e) {
            faults.add(file, records.size() + 1, "", "text that is no CSV", "comma-separated values, with every quotation mark closed");
            return;
        }
        int before = faults.all().size();
        fill(records, required, optional, faults);
        if (needed && rows.isEmpty() && faults.all().size() == before) {
            faults.file(file, "no rows", "at least one");
        }
    }

    List<TableRow> rows() {
        return rows;
    }

    /** Whether all rows could be read; if not, what is looked up in vain may stand in the others. */
    boolean complete() {
        return complete;
    }

    private void fill(List<CsvRecord> records, List<String> required, List<String> optional, Faults faults) {
        if (records.isEmpty() || blank(records.getFirst().getFields())) {
            faults.add(file, 1, "", "a blank row", "a row of headers: " + String.join("、", required));
            return;
        }
        List<String> headers = records.getFirst().getFields().stream().map(Characters::squeezed).toList();
        if (!headersAreRight(headers, required, optional, faults)) {
            return;
        }
        Map<String, Integer> columns = new HashMap<>();
        for (String header : headers) {
            columns.put(header, columns.size());
        }
        for (int i = 1; i < records.size(); i++) {
            List<String> fields = records.get(i).getFields();
            if (blank(fields)) {
                continue;
            }
            if (fields.size() != headers.size()) {
                faults.add(file, i + 1, "", fields.size() + " cells", headers.size() + " cells as in the header row");
                continue;
            }
            rows.add(new TableRow(file, i + 1, columns, fields, faults));
        }
    }

    private static boolean blank(List<String> fields) {
        return fields.stream().allMatch(f -> Characters.squeezed(f).isEmpty());
    }

    private boolean headersAreRight(List<String> headers, List<String> required, List<String> optional, Faults faults) {
        int before = faults.all().size();
        Set<String> seen = new HashSet<>();
        for (String header : headers) {
            if (header.isEmpty()) {
                faults.add(file, 1, "", "a column without a header", "a header for every column");
            } else if (!seen.add(header)) {
                faults.add(file, 1, header, "the column twice", "once");
            } else if (!required.contains(header) && !optional.contains(header)) {
                faults.add(file, 1, header, "an unknown column", "one of " + String.join("、", required)
                        + (optional.isEmpty() ? "" : "、" + String.join("、", optional)));
            }
        }
        required.stream().filter(r -> !seen.contains(r)).forEach(r -> faults.add(file, 1, r, "no such column", "the column " + r));
        return faults.all().size() == before;
    }
}
