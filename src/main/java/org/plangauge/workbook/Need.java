package org.plangauge.workbook;

import java.util.List;

import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.jspecify.annotations.Nullable;

/**
 * When an answer is wanted in a column of a sheet, besides the figures of the periods.
 *
 * @param column what is wanted
 * @param hangsOn the answer on which it depends; null when it is wanted in any case
 * @param words   the answers that make it wanted; empty when any answer does
 */
record Need(FormColumn column, @Nullable FormColumn hangsOn, List<String> words) {

    private static final List<String> LAGGING_TASK = List.of("进展较缓", "未启动", "不再实施");
    private static final List<String> LAGGING_PROJECT = List.of("进展缓慢", "未启动", "调整或取消");

    /** Whether it is wanted whatever else is answered. */
    boolean always() {
        return hangsOn == null;
    }

    /** What {@code form} wants, in the order of its columns. */
    static List<Need> of(FormSheet form) {
        return switch (form) {
            case INDICATORS -> List.of(always(FormColumn.BASELINE), always(FormColumn.NATURE), always(FormColumn.SELF_ASSESSMENT), always(FormColumn.TREND),
                    when(FormColumn.LAG_REASON, FormColumn.SELF_ASSESSMENT, "否"), when(FormColumn.NEXT_MEASURES, FormColumn.SELF_ASSESSMENT, "否"));
            case ASSIGNED_TARGETS -> List.of(always(FormColumn.ASSIGNED_VALUE), with(FormColumn.DOCUMENT, FormColumn.ASSIGNED_VALUE));
            case TASKS -> List.of(always(FormColumn.TASK_STATE), always(FormColumn.PROGRESS), new Need(FormColumn.PROBLEMS, FormColumn.TASK_STATE,
                    LAGGING_TASK), new Need(FormColumn.NEXT_STEP, FormColumn.TASK_STATE, LAGGING_TASK));
            case PROJECTS -> List.of(always(FormColumn.WORK_KIND), always(FormColumn.BUILDING_YEARS), always(FormColumn.TOTAL_INVESTMENT),
                    always(FormColumn.PLANNED_INVESTMENT), always(FormColumn.DONE_INVESTMENT), always(FormColumn.PROJECT_STATE),
                    new Need(FormColumn.PROBLEMS, FormColumn.PROJECT_STATE, LAGGING_PROJECT));
            case COMMITMENTS -> List.of(always(FormColumn.BASELINE), always(FormColumn.REMARK));
            case BREAKDOWN -> List.of();
            case REVISIONS -> List.of(with(FormColumn.APPROVED_BY, FormColumn.NEW_TARGET), with(FormColumn.DOCUMENT, FormColumn.NEW_TARGET),
                    with(FormColumn.APPROVED_ON, FormColumn.NEW_TARGET), with(FormColumn.REASON, FormColumn.NEW_TARGET));
            case RESTATEMENTS -> List.of(with(FormColumn.RESTATED_ON, FormColumn.NEW_BASELINE), with(FormColumn.REASON, FormColumn.NEW_BASELINE));
            case COMMENTS -> List.of(with(FormColumn.COMMENTER, FormColumn.COMMENT), with(FormColumn.HANDLING, FormColumn.COMMENT),
                    when(FormColumn.REASON, FormColumn.HANDLING, "部分吸纳", "未采纳"));
        };
    }

    private static Need always(FormColumn column) {
        return new Need(column, null, List.of());
    }

    private static Need with(FormColumn column, FormColumn other) {
        return new Need(column, other, List.of());
    }

    private static Need when(FormColumn column, FormColumn other, String... words) {
        return new Need(column, other, List.of(words));
    }
}
