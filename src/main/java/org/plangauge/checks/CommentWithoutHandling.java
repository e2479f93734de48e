package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.SubmittedCell;

/** A comment of which nobody says what became of it. It is counted, and counted as not yet handled. */
final class CommentWithoutHandling implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.COMMENT_UNHANDLED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return form.rows().stream().map(FilledForm.Row::row).filter(row -> row.form() == FormSheet.COMMENTS && row.text(FormColumn.HANDLING).isEmpty())
                .map(row -> {
                    SubmittedCell cell = row.cells().getOrDefault(FormColumn.HANDLING, row.face());
                    return new Finding(code(), Place.cell(form.workbook().file(), cell), "未填", String.join("、", FormColumn.HANDLING.words()),
                            "请从下拉列表中选择处理结果；尚在研究的，待确定后再次报送本表。");
                }).toList();
    }
}
