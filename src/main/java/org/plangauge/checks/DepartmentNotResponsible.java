package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Department;
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
            if (row.subject().isPresent() && saysAnything && !form.mayReport(row)) {
                findings.add(new Finding(code(), Place.row(form.workbook().file(), row.row()), form.department().shortName() + "填报“"
                        + row.subject().get().name() + "”",
                        "由" + whoMay(form, row).map(Department::shortName).orElse("规划明确的单位") + "填报", "请清空本行；职责有变化的，请告知规划编制部门调整分工。"));
            }
        }
        return findings;
    }

    private static Optional<Department> whoMay(FilledForm form, FilledForm.Row row) {
        return row.row().form().ofTheOffice() ? form.plan().office() : row.subject().orElseThrow().responsibility().reporter();
    }
}
