package org.plangauge.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Any table as CSV, written as {@link FiguresCsv} is: UTF-8 with a byte order mark, CRLF, no field that could become a formula. */
public final class TableCsv {

    private TableCsv() {}

    /** Writes a table and leaves {@code out} open. */
    public static void write(List<String> headers, List<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(headers);
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(FiguresCsv::harmless).toList());
        }
        csv.flush();
        text.flush();
    }
}
