package org.plangauge.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plangauge.aggregation.KnownStatements;
import org.plangauge.aggregation.Series;
import org.plangauge.aggregation.SeriesFigure;
import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.AssignedValue;
import org.plangauge.assessment.CommitmentAssessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.Investment;
import org.plangauge.assessment.MethodResult;
import org.plangauge.assessment.Outcome;
import org.plangauge.assessment.ProjectAssessment;
import org.plangauge.assessment.ThirdPartyView;
import org.plangauge.assessment.Verdict;
import org.plangauge.assessment.Versions;
import org.plangauge.checks.Received;
import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.Department;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Target;
import org.plangauge.plan.TargetRevision;
import org.plangauge.plan.Task;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Subject;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the finished report of an evaluation: rounds every number once and lists the source of every figure. */
public final class ReportComposer {

    /** What a task, project or submission is called that nobody reported on. */
    static final String NOT_REPORTED = "未报送";

    /** Places that data files give of a computed number. */
    private static final int DATA_PLACES = 6;

    private final Evaluation evaluation;
    private final Plan plan;
    private final KnownStatements statements;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, String> namesOfParts = new HashMap<>();

    private ReportComposer(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.plan = evaluation.plan();
        this.statements = evaluation.statements();
        Stream.of(FormSheet.BREAKDOWN, FormSheet.INDICATORS).flatMap(form -> Subject.of(form, plan).stream()).forEach(s -> namesOfParts
                .put(s.code(), s.name() + (s.locality() == null ? "" : "（" + s.locality().name() + "）")));
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
        List<IndicatorRow> indicators = evaluation.indicators().stream().map(a -> row(a, periods)).toList();
        List<CommitmentRow> commitments = evaluation.commitments().stream().map(c -> row(c, periods)).toList();
        List<TaskRow> tasks = plan.tasks().stream().filter(Task::reported).map(this::row).toList();
        List<ProjectRow> projects = evaluation.projects().stream().map(this::row).toList();
        List<Received> counting = Submissions.counting(received, evaluation.due().asOf().getYear());
        return new PlanReport(plan.heading(), evaluation.due(), title(), snapshot, plan.years(), plan.tolerances(),
                Tally.summary(evaluation, indicators, tasks, projects, commitments), periods.stream().map(Period::toString).toList(),
                indicators, tasks, projects,
                commitments, comments(), Submissions.rows(plan, evaluation, counting), Submissions.findings(counting),
                Submissions.explanations(counting), sources);
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

    private String title() {
        String year = evaluation.due().type() == ReportType.ANNUAL ? "（" + evaluation.due().asOf().getYear() + "年）" : "";
        return plan.heading().region() + plan.heading().shortTitle() + evaluation.due().type().title() + year;
    }

    private IndicatorRow row(Assessment a, List<Period> periods) {
        Indicator i = a.indicator();
        Requirement target = requirement(i.target(), a.baseline(), i.moreIsBetter(), i.direction());
        String self = said(FormSheet.INDICATORS, i.code(), FormColumn.SELF_ASSESSMENT);
        boolean differs = a.verdict() != Verdict.NOT_ASSESSABLE && !self.isEmpty() && self.equals("是") == a.verdict().lagging();
        return new IndicatorRow(i, i.target().text(), a.versions().adopted().target().text(), annualTarget(a), baseline(a.baseline()), figures(a.series(), i.code(),
                i.name(), periods),
                a.latestPeriod().map(Period::toString).orElse(""), achieved(a.achieved(), a.reason(), a.formula(), i.decimals(), target),
                        degree(a.degree()), degree(a.timeProgress()),
                a.verdict().name(), a.verdict().in(plan.words(), evaluation.due().type()), a.verdict().lagging(), a.reason(),
                        a.warning().word(), a.warningReason(),
                computed(a.required(), needUnit(i), i.decimals(), null, RoundingMode.UP), computed(a.projected(), i.unit(), i.decimals(),
                        target, RoundingMode.HALF_UP),
                a.shortfall() == Assessment.Outlook.UNKNOWN ? null : a.shortfall() == Assessment.Outlook.REACHES, self, differs,
                said(FormSheet.INDICATORS, i.code(), FormColumn.TREND), said(FormSheet.INDICATORS, i.code(), FormColumn.LAG_REASON),
                said(FormSheet.INDICATORS, i.code(), FormColumn.NEXT_MEASURES), said(FormSheet.INDICATORS, i.code(),
                        FormColumn.ADJUSTMENT), lead(i.responsibility()),
                i.responsibility().reporter().map(Department::shortName).orElse(""), dataNote(a.series()),
                a.before() == null ? "" : a.before().in(plan.words(), ReportType.MID_TERM), a.change().word(),
                a.methods().stream().map(ReportComposer::row).toList(),
                        Stream.concat(a.series().disagreements().stream().map(d -> disagreement(a.series(), d)), a.notes().stream()).toList(),
                baseline(a.versions().firstBaseline()), adjustments(a.versions()), a.thirdParties().stream().map(t -> row(t, a, periods))
                        .toList(), yearTargets(a));
    }

    /** The note beside the newest figure that has one. */
    private static String dataNote(Series series) {
        return series.figures().values().stream().map(SeriesFigure::note).filter(note -> !note.isEmpty()).reduce((one,
                newer) -> newer).orElse("");
    }

    private static MethodRow row(MethodResult result) {
        Num index = switch (result.index()) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> new Num(Decimals.plain(value.number().setScale(DATA_PLACES, RoundingMode.FLOOR)).toPlainString(),
                    value.number().setScale(3, RoundingMode.FLOOR).toPlainString(), "", value.formula());
        };
        Num score = result.score() == null ? Num.none("该方法不计分") : Num.of(Decimals.plain(result.score().setScale(3, RoundingMode.FLOOR))
                .toPlainString(), result.score().setScale(3, RoundingMode.FLOOR).toPlainString());
        return new MethodRow(result.method().name(), result.method().title(), index, score, result.rating(), result.note());
    }

    /** What the remaining years need of a level in % is points, not per cent. */
    private static Unit needUnit(Indicator i) {
        return i.measure() == Measure.LEVEL && i.unit().symbol().equals("%") ? Unit.parse("个百分点") : i.unit();
    }

    private static String disagreement(Series series, KnownFigure other) {
        Period period = other.figure().period();
        SeriesFigure used = series.figures().get(period);
        return period.inWords() + other.receipt().department() + "报送" + other.figure().reading().verbatim().strip() + "，采用"
                + used.origin() + "的"
                + used.reading().verbatim().strip();
    }

    private String annualTarget(Assessment a) {
        if (a.annualTarget() != null) {
            return a.annualTarget().year() + "年" + a.annualTarget().value().verbatim() + a.indicator().unit();
        }
        Optional<AssignedValue> ofLatest = a.assigned().stream().filter(v -> a.latest() != null
                && v.year() <= a.latest().to()).reduce((one, later) -> later);
        return ofLatest.map(v -> v.year() + "年" + v.value().verbatim() + a.indicator().unit() + (v.document().isEmpty() ? "" : "（"
                + v.document() + "）")).orElse("");
    }

    private static List<YearTarget> yearTargets(Assessment a) {
        Stream<YearTarget> ofYear = Stream.ofNullable(a.annualTarget()).map(t -> new YearTarget(t.year(), stated(t.value()), false));
        return Stream.concat(ofYear, a.assigned().stream().map(v -> new YearTarget(v.year(), stated(v.value()), true))).toList();
    }

    private static Num stated(Stated value) {
        return Num.of(value.number().toPlainString(), value.verbatim().strip());
    }

    private static Num baseline(@Nullable Stated baseline) {
        return baseline == null ? Num.none("未印基期值，部门未报送") : Num.of(baseline.number().toPlainString(), baseline.verbatim().strip());
    }

    private static List<AdjustmentRow> adjustments(Versions versions) {
        List<AdjustmentRow> rows = new ArrayList<>();
        for (TargetRevision revision : versions.revisions()) {
            rows.add(new AdjustmentRow("目标", revision.from(), revision.to().text(), revision.approvedOn().toString(), revision.approvedBy(),
                    revision.document(), revision.reason()));
        }
        String before = baseline(versions.firstBaseline()).shown();
        for (BaselineRestatement restatement : versions.restatements()) {
            String after = restatement.to().verbatim().strip();
            rows.add(new AdjustmentRow("基期值", before, after, restatement.from().toString(), "", restatement.document(), restatement.reason()));
            before = after;
        }
        return rows;
    }

    private ThirdPartyRow row(ThirdPartyView view, Assessment ours, List<Period> periods) {
        Indicator i = ours.indicator();
        Num figure = view.figure() == null ? Num.none(view.reason()) : Num.of(view.figure().number().toPlainString(),
                view.figure().verbatim().strip());
        boolean judged = view.verdict() != Verdict.NOT_ASSESSABLE && ours.verdict() != Verdict.NOT_ASSESSABLE;
        return new ThirdPartyRow(view.name(), figures(view.series(), i.code(), i.name() + "（第三方）", periods),
                view.period() == null ? "" : view.period().toString(), figure, view.verdict().in(plan.words(), evaluation.due().type()),
                view.reason(), view.opinion(), view.difference(), judged && view.verdict().lagging() != ours.verdict().lagging());
    }

    /** What the figures of a target are rounded against; null where there is no number to reach. */
    private @Nullable Requirement requirement(Target target, @Nullable Stated baseline, boolean moreIsBetter, Direction direction) {
        return target.goal(baseline, direction == Direction.DOWN, plan.years())
                .map(goal -> Requirement.of(goal, moreIsBetter, false, plan.tolerances().approximate())).orElse(null);
    }

    private Num achieved(@Nullable Stated achieved, String reason, String formula, int decimals, @Nullable Requirement target) {
        if (achieved == null) {
            return Num.none(reason);
        }
        boolean reported = formula.isEmpty();
        String shown = reported ? achieved.verbatim().strip() : rounded(achieved.number(), decimals, target);
        return new Num(data(achieved.number(), target), shown, "", formula);
    }

    /** Exact where it ends, else with six places, rounded so that it looks no better than it is. */
    private static String data(BigDecimal number, @Nullable Requirement target) {
        BigDecimal plain = Decimals.plain(number);
        return plain.scale() <= DATA_PLACES ? plain.toPlainString()
                : Decimals.plain(number.setScale(DATA_PLACES, target == null ? RoundingMode.HALF_UP : target.adverse())).toPlainString();
    }

    private static String rounded(BigDecimal number, int decimals, @Nullable Requirement target) {
        return target == null ? number.setScale(Math.min(Math.max(number.scale(), 0), decimals), RoundingMode.HALF_UP).toPlainString()
                : Decimals.show(number, decimals, target.limit(), target.adverse()).toPlainString();
    }

    private static Num computed(Outcome outcome, Unit unit, int decimals, @Nullable Requirement target, RoundingMode mode) {
        return switch (outcome) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> {
                BigDecimal number = value.number();
                String shown = mode == RoundingMode.HALF_UP ? rounded(number, decimals, target)
                        : number.setScale(Math.min(Math.max(number.scale(), 0), decimals), mode).toPlainString();
                yield new Num(data(number, target), shown + unit, "", value.formula());
            }
        };
    }

    /** A share as a percentage with one place, rounded down. */
    private static Num degree(Outcome outcome) {
        return switch (outcome) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> new Num(Decimals.plain(value.number().setScale(DATA_PLACES, RoundingMode.FLOOR)).toPlainString(),
                    value.number().movePointRight(2).setScale(1, RoundingMode.FLOOR).toPlainString() + "%", "", value.formula());
        };
    }

    private List<FigureCell> figures(Series series, String code, String name, List<Period> periods) {
        return periods.stream().map(period -> figure(series, code, name, period)).toList();
    }

    private FigureCell figure(Series series, String code, String name, Period period) {
        SeriesFigure figure = series.figures().get(period);
        if (figure == null) {
            return new FigureCell(period.toString(), Num.none(series.missingReason(period)), "", "", null, List.of());
        }
        List<Source> behind = figure.sources().stream().map(k -> source(k, code, name)).toList();
        Num number = figure.reading() instanceof Stated stated
                ? new Num(stated.number().toPlainString(), stated.verbatim().strip(), "", figure.formula())
                : Num.none(series.missingReason(period));
        boolean reported = figure.reported().isPresent();
        return new FigureCell(period.toString(), number, figure.nature(), figure.note(), reported ? behind.getFirst() : null,
                reported ? List.of() : behind);
    }

    /** Numbers a reported figure's place; a part of a computed one is named by its own code. */
    private Source source(KnownFigure known, String code, String name) {
        String own = known.figure().code();
        Source source = new Source(sources.size() + 1, own, own.equals(code) ? name : namesOfParts.getOrDefault(own, name), known.figure().period().toString(),
                known.figure().reading().verbatim().strip(), known.receipt().file(), known.figure().cell().sheet(),
                known.figure().cell().cell(), known.receipt().sha256(), known.receipt().department(), known.receipt().recordedOn().toString());
        sources.add(source);
        return source;
    }


    private CommitmentRow row(CommitmentAssessment c, List<Period> periods) {
        boolean stated = c.commitment().judgedTarget().isEmpty();
        Requirement target = c.commitment().judgedTarget().map(t -> requirement(t, c.series().stated(Period.year(plan.baselineYear()))
                .orElse(null), c.commitment().direction() != Direction.DOWN, c.commitment().direction())).orElse(null);
        return new CommitmentRow(c.commitment(), figures(c.series(), c.commitment().code(), c.commitment().subject(), periods),
                c.latest() == null ? "" : c.latest().toString(),
                achieved(c.achieved(), c.reason(), c.formula(), 2, target), degree(c.degree()), degree(c.timeProgress()),
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
                        FormColumn.DONE_INVESTMENT), degree(money.completion()), degree(money.time()), points(money.lead()),
                degree(money.yearCompletion()), degree(money.yearTime()), points(money.yearLead()),
                plan.projects().stream().noneMatch(p -> p.reported() && project.code().equals(p.parent())),
                plan.projects().stream().noneMatch(p -> p.reported() && p.code().equals(project.parent())),
                said(FormSheet.PROJECTS, project.code(), FormColumn.VISIBLE_PROGRESS), state.isEmpty() ? NOT_REPORTED : state,
                said(FormSheet.PROJECTS, project.code(), FormColumn.PROBLEMS), lead(project.responsibility()));
    }

    /** How far the money is ahead of the calendar, in percentage points with one place, rounded down. */
    private static Num points(Outcome outcome) {
        return switch (outcome) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> {
                BigDecimal shown = value.number().setScale(1, RoundingMode.FLOOR);
                String words = shown.signum() == 0 ? "与时间进度持平" : (shown.signum() > 0 ? "超" : "欠") + shown.abs().toPlainString() + "个百分点";
                yield new Num(Decimals.plain(value.number().setScale(DATA_PLACES, RoundingMode.FLOOR)).toPlainString(), words, "",
                        value.formula());
            }
        };
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

    private static String lead(Responsibility responsibility) {
        return responsibility.lead() == null ? "" : responsibility.lead().shortName();
    }
}
