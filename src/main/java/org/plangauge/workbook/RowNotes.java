package org.plangauge.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Department;
import org.plangauge.plan.Direction;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Project;
import org.plangauge.plan.Task;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.plangauge.submission.Subject;
import org.plangauge.value.Period;
import org.plangauge.value.Unit;

/**
 * The notes on the cells of a row: on its name what it means, how it is filled and what was reported last; on the newest
 * period last year's figure and what is plausible; on the target the year's own. A note that has nothing to say is left out.
 */
final class RowNotes {

    /** The longest text taken from the plan; the notes are to be read at a glance. */
    private static final int LONGEST = 300;

    private final Plan plan;
    private final FormOrder order;
    private final FormPeriods periods;
    private final EarlierAnswers earlier;

    /** Notes of one row, by column, and that of the newest period's cell; empty text without one. */
    record Notes(Map<FormColumn, String> onCells, String onNewest) {}

    RowNotes(Plan plan, FormOrder order, EarlierAnswers earlier) {
        this.plan = plan;
        this.order = order;
        this.periods = order.periods();
        this.earlier = earlier;
    }

    Notes indicator(Indicator i) {
        String last = last(FormSheet.INDICATORS, i.code(), i.unit());
        String year = Stream.of(annual(i, false, "年分解目标："), annual(i, true, "年上级下达：")).filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        return notes(FormColumn.INDICATOR, lines(labelled("口径：", i.definition()), hint(i.measure(), i.direction()), whoCounts(i), last),
                FormColumn.TARGET, year, i.measure() == Measure.QUALITATIVE ? "" : lines(last, range(i.plausible(), i.unit())));
    }

    Notes auxiliary(AuxiliarySeries s) {
        String last = last(FormSheet.INDICATORS, s.code(), s.unit());
        return notes(FormColumn.INDICATOR, lines("辅助数据：供计算其他指标使用，不作评价。", labelled("口径：", s.definition()), last), FormColumn.TARGET, "",
                lines(last, range(s.plausible(), s.unit())));
    }

    Notes part(Subject s) {
        return notes(FormColumn.INDICATOR, "", FormColumn.TARGET, "", last(FormSheet.BREAKDOWN, s.code(), s.unit()));
    }

    Notes task(Task t) {
        return notes(FormColumn.TASK, lines(before(FormSheet.TASKS, t.code(), FormColumn.TASK_STATE, ""), before(FormSheet.TASKS, t.code(),
                FormColumn.NEXT_STEP, "")), FormColumn.TARGET, "", "");
    }

    Notes project(Project p) {
        return notes(FormColumn.PROJECT, lines(cut(p.description()), before(FormSheet.PROJECTS, p.code(), FormColumn.PROJECT_STATE, ""),
                before(FormSheet.PROJECTS, p.code(), FormColumn.DONE_INVESTMENT, "万元"), before(FormSheet.PROJECTS, p.code(),
                        FormColumn.VISIBLE_PROGRESS, "")), FormColumn.TARGET, "", "");
    }

    Notes commitment(Commitment c) {
        String last = last(FormSheet.COMMITMENTS, c.code(), c.unit());
        String hint = c.judgedTarget().isPresent() ? hint(c.measure(), c.direction()) : "不填数值，请在“进展说明”中写明情况。";
        return notes(FormColumn.COMMITMENT, lines(cut(c.remark()), hint, last), FormColumn.TARGET, "", last);
    }

    /** To a lead that does not supply the figures itself. */
    private String whoCounts(Indicator i) {
        Department source = i.responsibility().source();
        return order.role() == Role.DEPARTMENT && source != null && !source.equals(order.filler())
                ? "数据由" + source.shortName() + "报送，本单位可不填；请填自评、原因和措施。" : "";
    }

    private static Notes notes(FormColumn name, String onName, FormColumn other, String onOther, String onNewest) {
        Map<FormColumn, String> onCells = new EnumMap<>(FormColumn.class);
        onCells.put(name, onName);
        onCells.put(other, onOther);
        onCells.values().removeIf(String::isEmpty);
        return new Notes(onCells, onNewest);
    }

    private String annual(Indicator i, boolean assigned, String label) {
        Optional<AnnualTarget> target = plan.annualTarget(i.code(), periods.year(), assigned);
        return target.map(t -> t.year() + label + t.value().verbatim().strip() + i.unit() + (t.document().isEmpty() ? "" : "（" + t.document()
                + "）")).orElse("");
    }

    /** The newest figure before the newest period: {@code 去年报送：2022年 2.70%（实绩）}; 上次报送 where it is older. */
    private String last(FormSheet form, String code, Unit unit) {
        SortedMap<Period, Figure> series = earlier.series(form, code);
        Optional<Period> newest = periods.newest();
        Optional<Figure> before = series.values().stream().filter(f -> !f.period().isSpan() && f.period().to() > plan.baselineYear()
                && (newest.isEmpty() || f.period().compareTo(newest.get()) < 0)).reduce((one, later) -> later);
        return before.map(f -> (f.period().isYear() && f.period().to() == periods.year() - 1 ? "去年报送：" : "上次报送：") + f.period().inWords() + " "
                + withUnit(f.reading().verbatim().strip(), unit) + (f.nature().isEmpty() ? "" : "（" + f.nature() + "）")).orElse("");
    }

    private static String withUnit(String text, Unit unit) {
        return text.matches(".*\\d") ? text + unit : text;
    }

    private String before(FormSheet form, String code, FormColumn column, String unit) {
        String said = earlier.carriedOver(form, code, column).isEmpty() ? earlier.last(form, code, column) : "";
        return said.isEmpty() ? "" : "上次报送" + column.header() + "：" + cut(said) + (said.matches(".*\\d") ? unit : "");
    }

    /** What the cell of a year holds, where that is not a level. */
    private static String hint(Measure measure, Direction direction) {
        String falling = direction == Direction.DOWN ? "降幅（下降填正数）" : "升幅";
        return switch (measure) {
            case AVERAGE_GROWTH -> direction == Direction.DOWN ? "填各期比上年的降幅（下降填正数）。" : "填各期比上年的增速。";
            case CUMULATIVE -> "填各期当年的完成数，不填累计数。";
            case CUMULATIVE_CHANGE -> "填各期比上年的" + falling + "，不填累计数。";
            case QUALITATIVE -> "不填数值，请自评，并在“口径说明”中写明依据。";
            case LEVEL, HOLD, RELATIVE, ASSIGNED -> "";
        };
    }

    private static String range(PlausibleRange range, Unit unit) {
        return range.lower() == null && range.upper() == null ? "" : "合理范围：" + range.inWords() + unit;
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + cut(text);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "……";
    }

    private static String lines(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
