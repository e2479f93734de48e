package org.plangauge.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;

/** Answers in hidden rows, columns or sheets. They are read like any other; who forgot them should know. */
final class HiddenContent implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.HIDDEN_CONTENT;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        Map<String, List<SubmittedCell>> hidden = new LinkedHashMap<>();
        Map<String, SubmittedSheet> sheets = new LinkedHashMap<>();
        form.tables().forEach(t -> sheets.put(t.sheet().name(), t.sheet()));
        Cells.of(form).map(Cells.Asked::cell).filter(c -> sheets.get(c.sheet()).layout().hides(c))
                .forEach(c -> hidden.computeIfAbsent(c.sheet(), s -> new ArrayList<>()).add(c));
        List<Finding> findings = new ArrayList<>();
        hidden.forEach((sheet, cells) -> findings.add(new Finding(code(), Place.sheet(form.workbook().file(), sheet),
                where(sheets.get(sheet), cells) + "，共" + cells.size() + "格", "需要报送的内容", "请核对隐藏的内容是否应当报送；不应报送的请删除。")));
        return findings;
    }

    private static String where(SubmittedSheet sheet, List<SubmittedCell> cells) {
        if (sheet.layout().hidden()) {
            return "工作表是隐藏的";
        }
        Set<Integer> rows = new TreeSet<>(cells.stream().map(SubmittedCell::row).filter(sheet.layout().hiddenRows()::contains).toList());
        Set<Integer> columns = new TreeSet<>(cells.stream().map(SubmittedCell::column).filter(sheet.layout().hiddenColumns()::contains).toList());
        List<String> named = new ArrayList<>();
        if (!rows.isEmpty()) {
            named.add("隐藏的第" + rows.stream().map(r -> Integer.toString(r + 1)).collect(Collectors.joining("、")) + "行");
        }
        if (!columns.isEmpty()) {
            named.add("隐藏的" + columns.stream().map(SubmittedCell::letters).collect(Collectors.joining("、")) + "列");
        }
        return String.join("和", named);
    }
}
