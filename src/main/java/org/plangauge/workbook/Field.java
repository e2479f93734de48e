package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table as it stands in the sheet: a question, or the figures of a period.
 *
 * @param at     its number, from 0
 * @param column the question; null for a period
 * @param period null for a question
 * @param width  in half-width characters
 */
record Field(int at, @Nullable FormColumn column, @Nullable Period period, String header, int width) {

    /** The columns of {@code form}, from left to right. */
    static List<Field> of(FormSheet form, Plan plan, List<Period> periods) {
        List<Field> fields = new ArrayList<>();
        form.before().forEach(c -> fields.add(new Field(fields.size(), c, null, header(c, plan), width(form, c))));
        periods.forEach(p -> fields.add(new Field(fields.size(), null, p, p.toString(), 11)));
        form.after().forEach(c -> fields.add(new Field(fields.size(), c, null, header(c, plan), width(form, c))));
        return fields;
    }

    boolean holdsFigures() {
        return column == null || column.kind() == FormColumn.Kind.FIGURE || column.kind() == FormColumn.Kind.MONEY;
    }

    /** {@code I}. */
    String letters() {
        return CellReference.convertNumToColString(at);
    }

    private static String header(FormColumn column, Plan plan) {
        return switch (column) {
            case BASELINE -> "基期（" + plan.baselineYear() + "年）";
            case TARGET -> "目标（" + plan.lastYear() + "年）";
            case TOTAL_INVESTMENT, PLANNED_INVESTMENT, DONE_INVESTMENT -> column.header() + "（万元）";
            case SELF_ASSESSMENT -> column.header() + "（是否达到预期进度）";
            default -> column.header();
        };
    }

    private static int width(FormSheet form, FormColumn column) {
        return switch (column) {
            case CODE -> 12;
            case NUMBER -> 6;
            case INDICATOR, TASK, PROJECT, COMMITMENT -> 30;
            case COMMENT -> 50;
            case COMMENTER -> 24;
            case WORDING, BOX, WHERE, COMMENT_WHERE, DOCUMENT -> 18;
            case UNIT, ATTRIBUTE, YEAR -> 9;
            case SCOPE_NOTE, LAG_REASON, NEXT_MEASURES, PROGRESS, PROBLEMS, NEXT_STEP, VISIBLE_PROGRESS, REMARK, REASON, APPROVED_BY -> 28;
            case NOT_ASSESSABLE_REASON -> 18;
            case HANDLING, DRAFT -> 10;
            case PROJECT_STATE -> 12;
            case BASELINE -> form == FormSheet.COMMITMENTS ? 11 : 12;
            default -> 12;
        };
    }
}
