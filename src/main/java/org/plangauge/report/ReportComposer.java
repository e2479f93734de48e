package org.plangauge.report;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;

import org.plangauge.aggregation.KnownStatements;
import org.plangauge.assessment.CommitmentAssessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.Investment;
import org.plangauge.assessment.ProjectAssessment;
import org.plangauge.checks.Received;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Task;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** Makes the finished report of an evaluation: rounds every number once and lists the source of every figure. */
public final class ReportComposer {

    /** What a task, project or submission is called that nobody reported on. */
    static final String NOT_REPORTED = "未报送";

    private final Evaluation evaluation;
    private final Plan plan;
    private final KnownStatements statements;
    private final FigureCells cells;

    private ReportComposer(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.plan = evaluation.plan();
        this.statements = evaluation.statements();
        this.cells = new FigureCells(plan);
    }

    /**
     * @param received the workbooks that count, in the order in which they were recorded
     * @param snapshot hash of everything the report depends on
     */
    public static PlanReport compose(Evaluation evaluation, List<Received> received, String snapshot) {
        return new ReportComposer(evaluation).compose(received, snapshot);
    }

    private PlanReport compose(List<Received> received, String snapshot) {
        SequencedSet<Period> asked = plan.periodsUpTo(evaluation.due().asOf().getYear());
        List<Period> periods = asked.stream().filter(p -> !p.end().isAfter(evaluation.due().asOf()) && (!p.isSpan()
                || reportsSpan(p))).toList();
        IndicatorRows rows = new IndicatorRows(evaluation, cells);
        List<IndicatorRow> indicators = evaluation.indicators().stream().map(a -> rows.row(a, periods)).toList();
        List<CommitmentRow> commitments = evaluation.commitments().stream().map(c -> row(c, periods)).toList();
        List<TaskRow> tasks = plan.tasks().stream().filter(Task::reported).map(this::row).toList();
        List<ProjectRow> projects = evaluation.projects().stream().map(this::row).toList();
        List<Received> counting = Submissions.counting(received, evaluation.due().asOf().getYear());
        return new PlanReport(plan.heading(), evaluation.due(), evaluation.due().titleOf(plan.heading()), snapshot, plan.years(), plan.tolerances(),
                Tally.summary(evaluation, indicators, tasks, projects, commitments), periods.stream().map(Period::toString).toList(),
                indicators, tasks, projects,
                commitments, comments(), Submissions.rows(plan, evaluation, counting), Submissions.findings(counting),
                Submissions.explanations(counting), cells.sources(), evaluation.before().map(Evaluation::due).orElse(null),
                Changes.of(evaluation), Courses.of(evaluation));
    }

    /** The span stands in the table only where somebody states one. */
    private boolean reportsSpan(Period span) {
        return evaluation.indicators().stream().anyMatch(a -> a.series().figures().containsKey(span))
                || evaluation.commitments().stream().anyMatch(c -> c.series().figures().containsKey(span));
    }

    /**
     * The comments of the evaluation's year. In a year with a mid-term or final evaluation they are on that one, and the
     * annual one has none.
     */
    private List<CommentRow> comments() {
        boolean onAnother = evaluation.due().type() == ReportType.ANNUAL && plan.reports().stream().anyMatch(r -> r.type() != ReportType.ANNUAL
                && r.asOf().getYear() == evaluation.due().asOf().getYear());
        return onAnother ? List.of() : statements.comments().stream().map(c -> new CommentRow(c.number(), c.commenter(), c.text(), c.where(),
                c.handling(), c.reason(), c.draft())).toList();
    }

    private CommitmentRow row(CommitmentAssessment c, List<Period> periods) {
        boolean stated = c.commitment().judgedTarget().isEmpty();
        Requirement target = c.commitment().judgedTarget().map(t -> Shown.requirement(plan, t, c.series().stated(Period.year(plan.baselineYear()))
                .orElse(null), c.commitment().direction() != Direction.DOWN, c.commitment().direction())).orElse(null);
        return new CommitmentRow(c.commitment(), cells.figures(c.series(), c.commitment().code(), c.commitment().subject(), periods),
                c.latest() == null ? "" : c.latest().toString(),
                Shown.achieved(c.achieved(), c.reason(), c.formula(), 2, target), Shown.degree(c.degree()), Shown.degree(c.timeProgress()),
                stated ? CommitmentRow.STATED : c.verdict().name(), stated ? "部门陈述" : c.verdict().in(plan.words(),
                        evaluation.due().type()), c.verdict().lagging(),
                c.reason(), c.remark(), lead(c.commitment().responsibility()));
    }

    private TaskRow row(Task task) {
        Optional<Task> section = ancestor(task, t -> !t.reported() && !t.section().isEmpty());
        Optional<Task> chapter = ancestor(task, t -> !t.reported() && t.section().isEmpty());
        String state = said(FormSheet.TASKS, task.code(), FormColumn.TASK_STATE);
        return new TaskRow(task, chapter.map(Task::name).orElse(""), section.map(Task::name).orElse(""), state.isEmpty() ? NOT_REPORTED
                : state,
                said(FormSheet.TASKS, task.code(), FormColumn.PROGRESS), said(FormSheet.TASKS, task.code(), FormColumn.PROBLEMS),
                said(FormSheet.TASKS, task.code(), FormColumn.NEXT_STEP), lead(task.responsibility()));
    }

    private Optional<Task> ancestor(Task task, Predicate<Task> wanted) {
        Optional<Task> above = task.parentCode().flatMap(code -> plan.tasks().stream().filter(t -> t.code().equals(code)).findFirst());
        return above.filter(wanted).or(() -> above.flatMap(a -> ancestor(a, wanted)));
    }

    private ProjectRow row(ProjectAssessment assessed) {
        Project project = assessed.project();
        Investment money = assessed.investment();
        String state = said(FormSheet.PROJECTS, project.code(), FormColumn.PROJECT_STATE);
        return new ProjectRow(project, said(FormSheet.PROJECTS, project.code(), FormColumn.WORK_KIND), said(FormSheet.PROJECTS,
                project.code(), FormColumn.BUILDING_YEARS),
                money(project, FormColumn.TOTAL_INVESTMENT), money(project, FormColumn.PLANNED_INVESTMENT), money(project,
                        FormColumn.DONE_INVESTMENT), Shown.degree(money.completion()), Shown.degree(money.time()), Shown.points(money.lead()),
                Shown.degree(money.yearCompletion()), Shown.degree(money.yearTime()), Shown.points(money.yearLead()),
                plan.projects().stream().noneMatch(p -> p.reported() && project.code().equals(p.parent())),
                plan.projects().stream().noneMatch(p -> p.reported() && p.code().equals(project.parent())),
                said(FormSheet.PROJECTS, project.code(), FormColumn.VISIBLE_PROGRESS), state.isEmpty() ? NOT_REPORTED : state,
                said(FormSheet.PROJECTS, project.code(), FormColumn.PROBLEMS), lead(project.responsibility()));
    }

    private Num money(Project project, FormColumn column) {
        String text = said(FormSheet.PROJECTS, project.code(), column);
        return Reading.of(text, Unit.parse("万元")) instanceof Stated stated ? Num.of(stated.number().toPlainString(),
                stated.verbatim().strip())
                : Num.none(text.isEmpty() ? "未填报" : "填报为“" + text + "”");
    }

    private String said(FormSheet form, String code, FormColumn column) {
        return statements.text(form, code, column);
    }

    static String lead(Responsibility responsibility) {
        return responsibility.lead() == null ? "" : responsibility.lead().shortName();
    }
}
