package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormTable;

/** A table that lacks columns the form has: what they ask for is then taken as not reported. */
final class ColumnMissing implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.COLUMN_MISSING;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            List<String> missing = new ArrayList<>();
            table.form().after().stream().filter(c -> !table.columns().containsKey(c)).map(FormColumn::header).forEach(missing::add);
            if (table.form().hasPeriods() && table.periods().isEmpty()) {
                missing.addFirst("各年度");
            }
            if (!missing.isEmpty()) {
                findings.add(new Finding(code(), Place.sheet(form.workbook().file(), table.sheet().name()), "缺少列：" + String.join("、",
                        missing),
                        "与下发表格一致的列", "请恢复所缺的列后填报；确无内容的可以留空，但不要删除列。"));
            }
        }
        return findings;
    }
}
