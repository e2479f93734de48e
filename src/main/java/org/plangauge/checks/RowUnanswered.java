package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;

/** A task without 进展状态, a project without 状态, a commitment that nothing is said of. */
final class RowUnanswered implements Check {

    private static final String REMEDY = "请逐项填写；本期没有进展的也请如实选择状态。";

    @Override
    public FindingCode code() {
        return FindingCode.ROW_UNANSWERED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(without(FormColumn.TASK_STATE, FormSheet.TASKS, form));
        findings.addAll(without(FormColumn.PROJECT_STATE, FormSheet.PROJECTS, form));
        List<FilledForm.Row> silent = Rows.of(form, FormSheet.COMMITMENTS).filter(r -> leads(form, r) && !Rows.saysAnything(r.row())).toList();
        findings.addAll(Rows.blank(code(), form, silent, FormColumn.COMMITMENT, "未填", "各期数值；不能计量的填写“进展说明”", REMEDY));
        return findings;
    }

    private List<Finding> without(FormColumn state, FormSheet sheet, FilledForm form) {
        List<FilledForm.Row> blank = Rows.of(form, sheet).filter(r -> leads(form, r) && r.row().text(state).isEmpty()).toList();
        return Rows.blank(code(), form, blank, state, "“" + state.header() + "”未填", String.join("、", state.words()), REMEDY);
    }

    private static boolean leads(FilledForm form, FilledForm.Row row) {
        return form.department().equals(row.subject().orElseThrow().responsibility().lead());
    }
}
