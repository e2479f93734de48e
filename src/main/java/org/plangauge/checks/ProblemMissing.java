package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Characters;

/** A task 进展较缓 or 未启动, or a project 进展缓慢 or 未启动, without a word on what stands in the way. */
final class ProblemMissing implements Check {

    private static final Map<FormSheet, FormColumn> STATES = Map.of(FormSheet.TASKS, FormColumn.TASK_STATE, FormSheet.PROJECTS,
            FormColumn.PROJECT_STATE);
    private static final Set<String> SLOW = Set.of("进展较缓", "进展缓慢", "未启动");

    @Override
    public FindingCode code() {
        return FindingCode.PROBLEM_MISSING;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row row : form.rows()) {
            FormColumn state = STATES.get(row.row().form());
            if (state != null && form.mayReport(row) && SLOW.contains(Characters.squeezed(row.row().text(state)))
                    && row.row().text(FormColumn.PROBLEMS).isEmpty()) {
                findings.add(new Finding(code(), Rows.place(form, row.row(), FormColumn.PROBLEMS), Rows.name(row) + "：" + state.header() + "为“"
                        + row.row().text(state) + "”，“存在问题”未填", "写明存在的问题", "请写明主要问题（用地、资金、审批、征迁等）和需要协调的事项。"));
            }
        }
        return findings;
    }
}
