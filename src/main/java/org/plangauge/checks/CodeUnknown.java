package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;

/** A row whose 编号, or without one whose name, the plan does not know. It is left out: what it means cannot be told. */
final class CodeUnknown implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.CODE_UNKNOWN;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row row : form.rows()) {
            if (row.subject().isEmpty()) {
                String found = row.row().code().isEmpty() ? row.row().name() : row.row().code() + " " + row.row().name();
                findings.add(new Finding(code(), Place.row(form.workbook().file(), row.row()), found.strip(), "规划目录中的编号或名称",
                        "请恢复下发表格中的编号和名称；确需增加的事项请另行书面报送，不要在表中加行。"));
            }
        }
        return findings;
    }
}
