package org.plangauge.checks;

import java.util.List;
import java.util.Set;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.value.Characters;

/** A comment that was not taken, or only in part, without a word why: who made it is owed one. */
final class CommentWithoutReason implements Check {

    private static final Set<String> NEED_A_REASON = Set.of("部分吸纳", "未采纳");

    @Override
    public FindingCode code() {
        return FindingCode.COMMENT_UNREASONED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return form.rows().stream().map(FilledForm.Row::row).filter(CommentWithoutReason::owesAReason).map(row -> {
            SubmittedCell cell = row.cells().getOrDefault(FormColumn.REASON, row.face());
            return new Finding(code(), Place.cell(form.workbook().file(), cell), row.text(FormColumn.HANDLING) + "，未写理由", "理由",
                    "请写明部分吸纳或未采纳的理由，供答复提出意见的单位。");
        }).toList();
    }

    private static boolean owesAReason(FormRow row) {
        return row.form() == FormSheet.COMMENTS && NEED_A_REASON.contains(Characters.squeezed(row.text(FormColumn.HANDLING)))
                && row.text(FormColumn.REASON).isEmpty();
    }
}
