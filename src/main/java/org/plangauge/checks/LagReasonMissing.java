package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Characters;

/** An indicator that its department says lags (自评 否, or 趋势 难以完成) without saying why. */
final class LagReasonMissing implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.LAG_REASON_MISSING;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        Rows.of(form, FormSheet.INDICATORS).filter(r -> r.row().text(FormColumn.LAG_REASON).isEmpty()).forEach(r -> {
            List<String> said = new ArrayList<>();
            says(r.row(), FormColumn.SELF_ASSESSMENT, "否", said);
            says(r.row(), FormColumn.TREND, "难以完成", said);
            if (!said.isEmpty()) {
                findings.add(new Finding(code(), Rows.place(form, r.row(), FormColumn.LAG_REASON), Rows.name(r) + "：" + String.join("，", said)
                        + "，“滞后原因”未填", "写明滞后原因", "请在“滞后原因”栏说明主要原因，并在“下一步措施”栏写明打算。"));
            }
        });
        return findings;
    }

    private static void says(FormRow row, FormColumn column, String word, List<String> said) {
        if (Characters.squeezed(row.text(column)).equals(word)) {
            said.add(column.header() + "为“" + word + "”");
        }
    }
}
