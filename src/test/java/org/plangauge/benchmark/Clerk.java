package org.plangauge.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.Target;
import org.plangauge.plan.Task;
import org.plangauge.samples.FormFilling;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * Who fills the form of a department in a generated plan: completely, with figures near what the plan wants; every seventh indicator
 * and every fifth task lags and says why, but every fourteenth indicator, against its own figures, is said to be on course: so some
 * forms go back. Every figure ends in 7, so that {@link GeneratedForms} finds it again.
 */
final class Clerk {

    private static final double BEHIND = 0.8;
    private static final int LAGGING_INDICATOR = 7;
    private static final int DENIED_INDICATOR = 14;
    private static final int LAGGING_TASK = 5;
    private static final List<String> WORK_KINDS = List.of("续建", "新开工", "续建", "前期");

    private final Plan plan;
    private final FormPeriods periods;
    private final FormFilling form;

    Clerk(Plan plan, FormPeriods periods, FormFilling form) {
        this.plan = plan;
        this.periods = periods;
        this.form = form;
    }

    void fill(Department department, String phone) {
        form.head("演示填报人", phone, periods.year() + "-07-12");
        plan.indicatorsOf(department).forEach(this::fill);
        plan.auxiliariesOf(department).forEach(this::fill);
        plan.tasksOf(department).stream().filter(Task::reported).forEach(this::fill);
        plan.projectsOf(department).stream().filter(Project::reported).forEach(this::fill);
    }

    private void fill(Indicator indicator) {
        boolean lags = number(indicator.code()) % LAGGING_INDICATOR == 0;
        boolean owned = lags && number(indicator.code()) % DENIED_INDICATOR != 0;
        for (Period period : periods.periods()) {
            form.set(FormSheet.INDICATORS, indicator.code(), period.toString(), figure(value(indicator, period, lags)));
        }
        set(FormSheet.INDICATORS, indicator.code(), FormColumn.NATURE, "快报");
        set(FormSheet.INDICATORS, indicator.code(), FormColumn.SCOPE_NOTE, "按" + indicator.name() + "现行统计制度计算，与上年口径一致。");
        set(FormSheet.INDICATORS, indicator.code(), FormColumn.SELF_ASSESSMENT, owned ? "否" : "是");
        set(FormSheet.INDICATORS, indicator.code(), FormColumn.TREND, lags ? "有难度" : "能完成");
        if (owned) {
            set(FormSheet.INDICATORS, indicator.code(), FormColumn.LAG_REASON, "受外部环境影响，" + indicator.name() + "部分工作启动较晚（演示）。");
            set(FormSheet.INDICATORS, indicator.code(), FormColumn.NEXT_MEASURES, "按月调度，下半年补足差额，确保年底达到序时进度（演示）。");
        }
    }

    private void fill(AuxiliarySeries series) {
        for (Period period : periods.periods()) {
            form.set(FormSheet.INDICATORS, series.code(), period.toString(), figure(20 + number(series.code()) % 50 + 3 * elapsed(period)));
        }
        set(FormSheet.INDICATORS, series.code(), FormColumn.NATURE, "快报");
    }

    /** A little more than the plan wants by the end of {@code period}, or clearly less. */
    private double value(Indicator indicator, Period period, boolean lags) {
        double pace = lags ? BEHIND : 1;
        double ahead = lags ? 0 : 1;
        double target = target(indicator);
        double year = period.isFirstHalf() ? 0.5 : 1;
        return switch (indicator.measure()) {
            case Measure.AVERAGE_GROWTH -> target * pace + ahead;
            case Measure.CUMULATIVE, Measure.CUMULATIVE_CHANGE -> target / plan.years() * year * pace + ahead;
            case Measure.HOLD -> lags ? target + 1 : target - 1;
            default -> {
                double baseline = indicator.statedBaseline().map(Stated::number).orElse(BigDecimal.ZERO).doubleValue();
                yield baseline + (target - baseline) * pace * elapsed(period) / plan.years() + ahead;
            }
        };
    }

    private static double target(Indicator indicator) {
        if (indicator.target() instanceof Target.Quantified quantified) {
            return quantified.value().number().doubleValue();
        }
        throw new IllegalArgumentException("a generated indicator without a target in figures: " + indicator.code());
    }

    /** Years of the plan that are over at the end of {@code period}. */
    private double elapsed(Period period) {
        return period.to() - plan.baselineYear() - (period.isFirstHalf() ? 0.5 : 0);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f7", value);
    }

    private void fill(Task task) {
        boolean lags = number(task.code()) % LAGGING_TASK == 0;
        set(FormSheet.TASKS, task.code(), FormColumn.TASK_STATE, lags ? "进展较缓" : "达到进度");
        set(FormSheet.TASKS, task.code(), FormColumn.PROGRESS, periods.year() + "年“" + task.name() + "”按年度计划推进，阶段性任务已完成（演示）。");
        set(FormSheet.TASKS, task.code(), FormColumn.NEXT_STEP, "继续按计划推进，年底前完成全年任务（演示）。");
        if (lags) {
            set(FormSheet.TASKS, task.code(), FormColumn.PROBLEMS, "用地手续和资金落实较慢，影响后续工作开展（演示）。");
        }
    }

    private void fill(Project project) {
        int number = number(project.code());
        int total = 8_000 + 500 * (number % 40);
        set(FormSheet.PROJECTS, project.code(), FormColumn.WORK_KIND, WORK_KINDS.get(number % WORK_KINDS.size()));
        set(FormSheet.PROJECTS, project.code(), FormColumn.BUILDING_YEARS, plan.firstYear() + "-" + plan.lastYear());
        form.set(FormSheet.PROJECTS, project.code(), "总投资（万元）", Integer.toString(total));
        form.set(FormSheet.PROJECTS, project.code(), "年度计划投资（万元）", Integer.toString(total / plan.years()));
        form.set(FormSheet.PROJECTS, project.code(), "累计完成投资（万元）",
                Integer.toString(total / plan.years() * (periods.year() - plan.baselineYear()) - 300));
        set(FormSheet.PROJECTS, project.code(), FormColumn.VISIBLE_PROGRESS, "“" + project.name() + "”主体结构施工，完成约六成（演示）。");
        set(FormSheet.PROJECTS, project.code(), FormColumn.PROJECT_STATE, "正常推进");
    }

    private void set(FormSheet sheet, String code, FormColumn column, String text) {
        String header = column == FormColumn.SELF_ASSESSMENT ? "部门自评（是否达到预期进度）" : column.header();
        form.set(sheet, code, header, text);
    }

    /** The number at the end of a code: 12 of G-012. */
    private static int number(String code) {
        return Integer.parseInt(code.replaceFirst("^.*\\D", ""));
    }
}
