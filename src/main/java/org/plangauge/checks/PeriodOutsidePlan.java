package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.value.Period;

/** A column of figures for a time before the plan's baseline or after its end: a slip of the header, so none of them counts. */
final class PeriodOutsidePlan implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.PERIOD_OUTSIDE_PLAN;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row row : form.rows()) {
            for (Map.Entry<Period, SubmittedCell> figure : row.row().figures().entrySet()) {
                if (outside(figure.getKey(), form) && !figure.getValue().isBlank()) {
                    findings.add(new Finding(code(), Place.cell(form.workbook().file(), figure.getValue()),
                            "列名“" + figure.getKey() + "”，填写“" + figure.getValue().text().strip() + "”",
                            form.plan().baselineYear() + "至" + form.plan().lastYear() + "年的列", "请改正列名中的年份；不属于规划期的数据请删除。"));
                }
            }
        }
        return findings;
    }

    private static boolean outside(Period period, FilledForm form) {
        return period.to() < form.plan().baselineYear() || period.to() > form.plan().lastYear();
    }
}
