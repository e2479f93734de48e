package org.plangauge.submission;

import static org.plangauge.submission.FormColumn.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet of the form, with its columns in the order in which our forms print them (design.md §4). */
public enum FormSheet {
    INDICATORS("指标", FormColumn.INDICATOR, SELF_ASSESSMENT,
            List.of(CODE, CATEGORY, NUMBER, FormColumn.INDICATOR, UNIT, TARGET, ATTRIBUTE, BASELINE),
            List.of(NATURE, SCOPE_NOTE, SELF_ASSESSMENT, TREND, LAG_REASON, NEXT_MEASURES, ADJUSTMENT, NOT_ASSESSABLE_REASON)),
    ASSIGNED_TARGETS("上级下达目标", FormColumn.INDICATOR, ASSIGNED_VALUE,
            List.of(CODE, FormColumn.INDICATOR, UNIT, YEAR), List.of(ASSIGNED_VALUE, DOCUMENT)),
    TASKS("重点任务", FormColumn.TASK, TASK_STATE,
            List.of(CODE, WHERE, FormColumn.TASK), List.of(TASK_STATE, PROGRESS, PROBLEMS, NEXT_STEP)),
    PROJECTS("重大工程", FormColumn.PROJECT, PROJECT_STATE,
            List.of(CODE, BOX, FormColumn.PROJECT),
            List.of(WORK_KIND, BUILDING_YEARS, TOTAL_INVESTMENT, PLANNED_INVESTMENT, DONE_INVESTMENT, VISIBLE_PROGRESS, PROJECT_STATE,
                    PROBLEMS)),
    COMMITMENTS("量化承诺", FormColumn.COMMITMENT, REMARK,
            List.of(CODE, WHERE, FormColumn.COMMITMENT, WORDING, UNIT, BASELINE), List.of(REMARK)),
    BREAKDOWN("分镇街", FormColumn.INDICATOR, LOCALITY, List.of(CODE, FormColumn.INDICATOR, UNIT, LOCALITY), List.of(SCOPE_NOTE)),
    REVISIONS("规划调整", FormColumn.INDICATOR, NEW_TARGET, List.of(CODE, FormColumn.INDICATOR),
            List.of(ORIGINAL_TARGET, NEW_TARGET, APPROVED_BY, DOCUMENT, APPROVED_ON, REASON)),
    RESTATEMENTS("基期调整", FormColumn.INDICATOR, NEW_BASELINE, List.of(CODE, FormColumn.INDICATOR, UNIT),
            List.of(ORIGINAL_BASELINE, NEW_BASELINE, RESTATED_ON, DOCUMENT, REASON)),
    COMMENTS("意见采纳", FormColumn.COMMENT, HANDLING, List.of(NUMBER, COMMENTER, FormColumn.COMMENT, COMMENT_WHERE),
            List.of(HANDLING, REASON, DRAFT));

    private final String title;
    private final FormColumn name;
    private final FormColumn hallmark;
    private final List<FormColumn> before;
    private final List<FormColumn> after;
    private final List<FormColumn> columns;
    /** Where among them the first one is that a header means. */
    private final Map<String, Integer> byHeader = new HashMap<>();

    FormSheet(String title, FormColumn name, FormColumn hallmark, List<FormColumn> before, List<FormColumn> after) {
        this.title = title;
        this.name = name;
        this.hallmark = hallmark;
        this.before = before;
        this.after = after;
        this.columns = Stream.concat(before.stream(), after.stream()).toList();
        for (int i = 0; i < columns.size(); i++) {
            for (String header : columns.get(i).headers()) {
                byHeader.putIfAbsent(header, i);
            }
        }
    }

    /** The sheet's name in our forms. */
    public String title() {
        return title;
    }

    /** The column that names what a row is about. */
    public FormColumn nameColumn() {
        return name;
    }

    /** The column that no other sheet has, by which a renamed sheet is known. */
    FormColumn hallmark() {
        return hallmark;
    }

    /** Columns left of the periods. */
    public List<FormColumn> before() {
        return before;
    }

    /** Columns right of the periods. */
    public List<FormColumn> after() {
        return after;
    }

    /** Whether figures by period stand between {@link #before} and {@link #after}. */
    public boolean hasPeriods() {
        return this == INDICATORS || this == COMMITMENTS || this == BREAKDOWN;
    }

    /** Whether it is of one of the planning office's own workbooks, adjustments or comments, and in no department's form. */
    public boolean ofTheOffice() {
        return adjusts() || this == COMMENTS;
    }

    /** Whether its rows change the plan's targets or baselines. */
    public boolean adjusts() {
        return this == REVISIONS || this == RESTATEMENTS;
    }

    /** The column that a header means, of one in two rows the lower one; empty when this sheet has none such. */
    Optional<FormColumn> column(Header header) {
        int whole = position(header.whole());
        int first = header.lower().equals(header.whole()) ? whole : Math.min(whole, position(header.lower()));
        return first < columns.size() ? Optional.of(columns.get(first)) : Optional.empty();
    }

    /** 基期 may have its year behind it. */
    private int position(String header) {
        int named = byHeader.getOrDefault(header, columns.size());
        int baseline = header.startsWith(BASELINE.header()) ? columns.indexOf(BASELINE) : -1;
        return baseline < 0 ? named : Math.min(named, baseline);
    }
}
