package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.value.Unit;

/** A row whose 单位 was changed: its figures may then be in either unit, so none of them counts. */
final class UnitDiffersFromPlan implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.UNIT_DIFFERS;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row row : form.rows()) {
            String written = row.row().text(FormColumn.UNIT);
            if (row.subject().isPresent() && !written.isEmpty() && !Unit.parse(written).equals(row.subject().get().unit())) {
                String planned = row.subject().get().unit().toString();
                findings.add(new Finding(code(), Place.row(form.workbook().file(), row.row()), written, planned.isEmpty() ? "无单位" : planned,
                        "请把单位栏改回" + (planned.isEmpty() ? "“——”" : "“" + planned + "”") + "，并按该单位填写各期数值。"));
            }
        }
        return findings;
    }
}
