package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Responsibility;
import org.plangauge.submission.FilledForm;

/** Something reported by a department that neither leads, supports nor supplies it. */
final class DepartmentNotResponsible implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.DEPARTMENT_NOT_RESPONSIBLE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row row : form.rows()) {
            boolean saysAnything = row.row().figures().values().stream().anyMatch(c -> !c.isBlank())
                    || row.row().cells().entrySet().stream().anyMatch(e -> e.getKey().open() && !e.getValue().isBlank());
            if (row.subject().isPresent() && saysAnything && !row.concerns(form.department())) {
                Responsibility who = row.subject().get().responsibility();
                findings.add(new Finding(code(), Place.row(form.workbook().file(), row.row()), form.department().shortName() + "填报“"
                        + row.subject().get().name() + "”",
                        who.reporter().map(d -> "由" + d.shortName() + "填报").orElse("规划未明确填报单位"), "请清空本行；职责有变化的，请告知规划编制部门调整分工。"));
            }
        }
        return findings;
    }
}
