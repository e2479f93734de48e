package org.plangauge.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plangauge.checks.Finding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check --json} prints: a list of files, each with its findings. */
public final class FindingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    /**
     * A workbook that was checked.
     *
     * @param file     as named on the command line
     * @param accepted whether a run would take it, with or without some of its cells
     */
    public record Checked(String file, boolean accepted, List<Finding> findings) {

        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** Writes the list and leaves {@code out} open. */
    public static void write(List<Checked> files, OutputStream out) throws IOException {
        List<Map<String, Object>> list = files.stream().map(FindingsJson::file).toList();
        out.write(JSON.writeValueAsBytes(list));
        out.write('\n');
    }

    private static Map<String, Object> file(Checked checked) {
        return new TreeMap<>(Map.of("file", checked.file(), "accepted", checked.accepted(), "findings",
                checked.findings().stream().map(FindingsJson::finding).toList()));
    }

    private static Map<String, String> finding(Finding finding) {
        String sheet = finding.place().sheet();
        String cell = finding.place().cell();
        return new TreeMap<>(Map.of("code", finding.code().code(), "severity", finding.severity().word(), "meaning",
                finding.code().meaning(), "sheet",
                sheet == null ? "" : sheet, "cell", cell == null ? "" : cell, "found", finding.found(), "expected", finding.expected(),
                        "remedy", finding.remedy()));
    }
}
