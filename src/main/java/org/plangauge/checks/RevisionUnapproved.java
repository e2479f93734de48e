package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;

/** A revision of a target that does not say who approved it, when and under which number: it does not count (design.md §4). */
final class RevisionUnapproved implements Check {

    private static final List<FormColumn> NEEDED = List.of(FormColumn.APPROVED_BY, FormColumn.DOCUMENT, FormColumn.APPROVED_ON);

    @Override
    public FindingCode code() {
        return FindingCode.REVISION_UNAPPROVED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row filled : form.rows()) {
            FormRow row = filled.row();
            List<String> missing = NEEDED.stream().filter(c -> row.text(c).isEmpty()).map(FormColumn::header).toList();
            if (row.form() == FormSheet.REVISIONS && filled.subject().isPresent() && !row.text(FormColumn.NEW_TARGET).isEmpty()
                    && !missing.isEmpty()) {
                findings.add(new Finding(code(), Place.row(form.workbook().file(), row), "未填" + String.join("、", missing),
                        "批准机关及会次、文号、批准日期齐全", "目标调整须经法定程序批准。请补齐后重新报送；尚未批准的，请先删除本行。"));
            }
        }
        return findings;
    }
}
