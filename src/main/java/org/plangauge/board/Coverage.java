package org.plangauge.board;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.plangauge.aggregation.KnownFigures;
import org.plangauge.aggregation.KnownStatements;
import org.plangauge.aggregation.Series;
import org.plangauge.aggregation.SeriesFigure;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Basis;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * What one evaluation asks for, and what of it is there. It asks for a figure of the period that ends with it: the year, the
 * half-year (failing which the year before, on which such an indicator is judged), or at the end the last year or the whole
 * plan; of a qualitative indicator for the department's own judgement.
 */
final class Coverage {

    private final Plan plan;
    private final Duties duties;
    private final KnownFigures figures;
    private final KnownStatements statements;
    private final Period asked;
    private final Optional<Period> instead;

    Coverage(PlanNews news, Duties duties, ReportDue due) {
        this.plan = news.plan();
        this.duties = duties;
        this.figures = KnownFigures.of(plan, news.figures(), due.asOf());
        this.statements = new KnownStatements(news.statements(), due.asOf().getYear());
        int year = due.asOf().getYear();
        boolean half = due.asOf().isBefore(LocalDate.of(year, Month.DECEMBER, 31));
        this.asked = half ? Period.firstHalf(year) : Period.year(year);
        this.instead = half && year > plan.firstYear() ? Optional.of(Period.year(year - 1))
                : !half && year == plan.lastYear() ? Optional.of(plan.wholePeriod()) : Optional.empty();
    }

    Reporting of(Indicator indicator) {
        if (indicator.measure() == Measure.QUALITATIVE) {
            return !said(indicator, FormColumn.SELF_ASSESSMENT).isEmpty() ? Reporting.REPORTED : withoutFigure(indicator);
        }
        Series series = figures.of(indicator.code());
        Reporting reporting = of(series, asked);
        if (reporting == Reporting.MISSING || reporting == Reporting.NO_DATA) {
            Reporting other = instead.map(p -> of(series, p)).orElse(Reporting.MISSING);
            reporting = other == Reporting.MISSING ? reporting : other;
        }
        return reporting == Reporting.MISSING ? withoutFigure(indicator) : reporting;
    }

    private Reporting withoutFigure(Indicator indicator) {
        return said(indicator, FormColumn.NOT_ASSESSABLE_REASON).isEmpty() ? Reporting.MISSING : Reporting.NO_DATA;
    }

    private String said(Indicator indicator, FormColumn column) {
        return statements.text(FormSheet.INDICATORS, indicator.code(), column);
    }

    /** What a series has for {@code period}. */
    static Reporting of(Series series, Period period) {
        SeriesFigure figure = series.figures().get(period);
        if (figure == null) {
            return Reporting.MISSING;
        }
        if (!(figure.reading() instanceof Stated stated)) {
            return figure.reading() instanceof Reading.Missing ? Reporting.NO_DATA : Reporting.MISSING;
        }
        boolean provisional = List.of("预计", "快报").contains(figure.nature()) || stated.bases().contains(Basis.EXPECTED)
                || stated.bases().contains(Basis.PRELIMINARY);
        return provisional ? Reporting.PROVISIONAL : Reporting.REPORTED;
    }

    /** The period that the evaluation asks for. */
    Period asked() {
        return asked;
    }

    /** Whether an indicator has no figure of the half-year and is judged on the year before. */
    boolean standsOnTheYearBefore(Indicator indicator) {
        return asked.isFirstHalf() && indicator.measure() != Measure.QUALITATIVE
                && figures.of(indicator.code()).stated(asked).isEmpty()
                && instead.flatMap(p -> figures.of(indicator.code()).stated(p)).isPresent();
    }

    /** Indicators that {@code department} supplies. */
    List<Indicator> suppliedBy(Department department) {
        return duties.indicators(department);
    }

    Progress progress(List<Indicator> indicators) {
        return new Progress((int) indicators.stream().filter(i -> of(i).answered()).count(), indicators.size());
    }

    /** Tasks, projects and commitments that {@code department} leads. */
    Progress others(Department department) {
        int asks = duties.tasks(department).size() + duties.projects(department).size() + duties.commitments(department).size();
        return new Progress(asks - silentTasks(department) - silentProjects(department) - silentCommitments(department), asks);
    }

    /** How many of them have no answer, by kind: 重点任务3项. */
    List<String> silent(Department department) {
        List<String> silent = new ArrayList<>();
        name(silent, FormSheet.TASKS, silentTasks(department));
        name(silent, FormSheet.PROJECTS, silentProjects(department));
        name(silent, FormSheet.COMMITMENTS, silentCommitments(department));
        return silent;
    }

    private static void name(List<String> silent, FormSheet kind, int number) {
        if (number > 0) {
            silent.add(kind.title() + number + "项");
        }
    }

    private int silentTasks(Department department) {
        return (int) duties.tasks(department).stream().filter(t -> statements.text(FormSheet.TASKS, t.code(), FormColumn.TASK_STATE).isEmpty())
                .count();
    }

    private int silentProjects(Department department) {
        return (int) duties.projects(department).stream()
                .filter(p -> statements.text(FormSheet.PROJECTS, p.code(), FormColumn.PROJECT_STATE).isEmpty()).count();
    }

    private int silentCommitments(Department department) {
        Predicate<Commitment> answered = c -> !statements.text(FormSheet.COMMITMENTS, c.code(), FormColumn.REMARK).isEmpty()
                || figures.ofCommitment(c.code(), c.responsibility()).figures().keySet().stream().anyMatch(p -> p.to() >= plan.firstYear());
        return (int) duties.commitments(department).stream().filter(answered.negate()).count();
    }
}
