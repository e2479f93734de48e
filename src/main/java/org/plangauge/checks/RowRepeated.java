package org.plangauge.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;

/** Several rows about one thing: which of them counts cannot be told, so none does. */
final class RowRepeated implements Check {

    /** How many of the rows each finding names: of ten thousand alike, each would else name ten thousand. */
    private static final int NAMED = 20;

    @Override
    public FindingCode code() {
        return FindingCode.ROW_REPEATED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        Map<String, List<FormRow>> bySubject = new LinkedHashMap<>();
        form.rows().stream().filter(row -> row.subject().isPresent()).forEach(row -> bySubject.computeIfAbsent(key(row),
                k -> new ArrayList<>()).add(row.row()));
        List<Finding> findings = new ArrayList<>();
        for (List<FormRow> rows : bySubject.values().stream().filter(r -> r.size() > 1).toList()) {
            String cells = rows.stream().limit(NAMED).map(r -> r.face().address()).collect(Collectors.joining("、"))
                    + (rows.size() > NAMED ? "等" : "");
            rows.forEach(row -> findings.add(new Finding(code(), Place.row(form.workbook().file(), row),
                    row.name() + "：共" + rows.size() + "行（" + cells + "）", "每个事项一行", "请只保留正确的一行，删除其余各行。")));
        }
        return findings;
    }

    /** An assigned target has a row for each year, an adjustment one for each day. */
    private static String key(FilledForm.Row row) {
        String time = switch (row.row().form()) {
            case ASSIGNED_TARGETS -> row.row().text(FormColumn.YEAR);
            case REVISIONS -> row.row().text(FormColumn.APPROVED_ON);
            case RESTATEMENTS -> row.row().text(FormColumn.RESTATED_ON);
            case INDICATORS, TASKS, PROJECTS, COMMITMENTS, BREAKDOWN, COMMENTS -> "";
        };
        return row.row().form() + " " + row.subject().orElseThrow().code() + " " + time;
    }
}
