package org.plangauge.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.plangauge.value.Characters;

/** A CSV table with Chinese headers in any order. What is wrong with its shape is a fault, and then it has no rows. */
final class Table {

    private final String file;
    private final List<TableRow> rows = new ArrayList<>();

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
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            if (needed) {
                faults.file(file, "no such file", "a table with the columns " + String.join("、", required));
            }
            return table;
        }
        Optional<String> text = TextFile.read(path);
        if (text.isEmpty()) {
            faults.file(file, "text that is neither UTF-8 nor GB18030", "UTF-8");
            return table;
        }
        try {
            table.fill(CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text.get()).stream().toList(), required, optional, faults);
        } catch (CsvParseException e) {
            faults.file(file, "text that is no CSV (" + e.getMessage() + ")", "comma-separated values");
        }
        return table;
    }

    List<TableRow> rows() {
        return rows;
    }

    private void fill(List<CsvRecord> records, List<String> required, List<String> optional, Faults faults) {
        if (records.isEmpty()) {
            faults.file(file, "an empty file", "a row of headers: " + String.join("、", required));
            return;
        }
        List<String> headers = records.getFirst().getFields().stream().map(Characters::squeezed).toList();
        if (!headersAreRight(headers, required, optional, faults)) {
            return;
        }
        for (int i = 1; i < records.size(); i++) {
            List<String> fields = records.get(i).getFields();
            if (fields.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (fields.size() != headers.size()) {
                faults.add(file, i + 1, "", fields.size() + " cells", headers.size() + " cells");
                continue;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int c = 0; c < fields.size(); c++) {
                cells.put(headers.get(c), fields.get(c).strip());
            }
            rows.add(new TableRow(file, i + 1, cells, faults));
        }
    }

    private boolean headersAreRight(List<String> headers, List<String> required, List<String> optional, Faults faults) {
        int before = faults.all().size();
        Set<String> seen = new HashSet<>();
        for (String header : headers) {
            if (!seen.add(header)) {
                faults.add(file, 1, header, "the column twice", "once");
            } else if (!required.contains(header) && !optional.contains(header)) {
                faults.add(file, 1, header, "an unknown column", "one of " + String.join("、", required) + (optional.isEmpty() ? "" : "、" + String.join("、", optional)));
            }
        }
        required.stream().filter(r -> !seen.contains(r)).forEach(r -> faults.add(file, 1, r, "no such column", "the column " + r));
        return faults.all().size() == before;
    }
}
