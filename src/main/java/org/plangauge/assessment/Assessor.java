package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plangauge.aggregation.KnownFigure;
import org.plangauge.aggregation.KnownFigures;
import org.plangauge.aggregation.KnownStatement;
import org.plangauge.aggregation.KnownStatements;
import org.plangauge.aggregation.Series;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Target;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Comparison;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a plan on one day (design.md §5). Pure: the same plan, figures, statements and day give the same evaluation,
 * in whatever order they come.
 */
public final class Assessor {

    private final Plan plan;
    private final ReportDue due;
    private final KnownFigures figures;
    private final KnownStatements statements;
    private final List<Evaluation> earlier;

    private Assessor(Plan plan, ReportDue due, KnownFigures figures, KnownStatements statements, List<Evaluation> earlier) {
        this.plan = plan;
        this.due = due;
        this.figures = figures;
        this.statements = statements;
        this.earlier = earlier;
    }

    /** Judges the plan on its own, without looking at earlier evaluations. */
    public static Evaluation evaluate(Plan plan, ReportDue due, List<KnownFigure> figures, List<KnownStatement> statements) {
        return evaluate(plan, due, figures, statements, List.of());
    }

    /** @param earlier the evaluations before this one, in order of their days */
    public static Evaluation evaluate(Plan plan, ReportDue due, List<KnownFigure> figures, List<KnownStatement> statements,
            List<Evaluation> earlier) {
        KnownStatements said = new KnownStatements(statements, due.asOf().getYear());
        Assessor assessor = new Assessor(plan, due, KnownFigures.of(plan, figures, due.asOf()), said, earlier);
        return new Evaluation(plan, due, assessor.indicators(), plan.commitments().stream().map(assessor::commitment).toList(), said);
    }

    /** The verdicts on an indicator in the evaluations before, oldest first. */
    private List<Verdict> verdictsBefore(String code) {
        return earlier.stream().flatMap(e -> e.indicators().stream()).filter(a -> a.indicator().code().equals(code)).map(Assessment::verdict).toList();
    }

    private @Nullable Verdict before(String code) {
        List<Verdict> before = verdictsBefore(code);
        return before.isEmpty() ? null : before.getLast();
    }

    private boolean finale() {
        return due.type() == ReportType.FINAL;
    }

    private List<Assessment> indicators() {
        Map<String, Assessment> alone = plan.indicators().stream().map(this::indicator)
                .collect(Collectors.toMap(a -> a.indicator().code(), Function.identity()));
        List<Assessment> judged = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            Assessment whole = withParts(alone.get(indicator.code()), alone);
            judged.add(WarningRule.warn(whole, finale(), verdictsBefore(indicator.code())));
        }
        return judged;
    }

    /** A parent is judged by its worst part; with a part that cannot be judged it cannot be called good. */
    private Assessment withParts(Assessment own, Map<String, Assessment> alone) {
        List<Assessment> parts = plan.childrenOf(own.indicator()).stream().map(child -> withParts(alone.get(child.code()), alone)).toList();
        Optional<Assessment> worst = parts.stream().min(Comparator.comparing(Assessment::verdict, Assessor::worseFirst));
        if (worst.isEmpty() || worseFirst(worst.get().verdict(), own.verdict()) >= 0) {
            return own;
        }
        Verdict verdict = worst.get().verdict();
        return own.judgedByParts(verdict, own.reason() + "；按最差的分项“" + worst.get().indicator().name() + "”判定（" + worst.get().reason() + "）");
    }

    /** Lagging before not assessable before the rest. */
    private static int worseFirst(Verdict one, Verdict other) {
        return Comparator.<Verdict, Boolean>comparing(v -> !v.lagging()).thenComparing(Comparator.naturalOrder()).compare(one, other);
    }

    private Assessment indicator(Indicator indicator) {
        Series series = figures.ofIndicator(indicator.code());
        Case c = caseOf(indicator, series);
        SortedMap<Integer, AssignedValue> assigned = assigned(indicator);
        Judgement judged = switch (indicator.measure()) {
            case RELATIVE -> relative(indicator, c);
            case ASSIGNED -> Assigned.judge(c, assigned);
            case QUALITATIVE -> Qualitative.judge(statements, FormSheet.INDICATORS, indicator.code(), finale());
            default -> byFigures(indicator.measure(), c);
        };
        Outcome time = judged.latest() == null ? new Outcome.None("没有可用于评价的数据") : c.timeProgress(judged.latest());
        return new Assessment(indicator, series, c.baseline(), c.annualTarget(), List.copyOf(assigned.values()), judged.verdict(),
                reasonOf(indicator, judged),
                judged.latest(), judged.achieved(), judged.formula(), judged.degree(), time, judged.expected(), judged.required(),
                        judged.projected(),
                outlook(c, judged), Warning.GREY, "", before(indicator.code()), methods(indicator, c, judged));
    }

    private static List<MethodResult> methods(Indicator indicator, Case c, Judgement judged) {
        return indicator.measure() == Measure.LEVEL ? OtherMethods.ofLevel(c, judged) : OtherMethods.notApplicable("只适用于“达到”类指标");
    }

    private static Judgement byFigures(Measure measure, Case c) {
        return switch (measure) {
            case LEVEL -> Level.judge(c);
            case HOLD -> Hold.judge(c);
            case AVERAGE_GROWTH -> AverageGrowth.judge(c);
            case CUMULATIVE -> Cumulative.judge(c);
            case CUMULATIVE_CHANGE -> CumulativeChange.judge(c);
            case RELATIVE, ASSIGNED, QUALITATIVE -> throw new IllegalArgumentException(measure + " is not judged by its figures alone");
        };
    }

    /** Where nothing can be judged and the department says why, its words count. */
    private String reasonOf(Indicator indicator, Judgement judged) {
        String said = statements.text(FormSheet.INDICATORS, indicator.code(), FormColumn.NOT_ASSESSABLE_REASON);
        boolean adds = judged.verdict() == Verdict.NOT_ASSESSABLE && !said.isEmpty() && !judged.reason().contains(said);
        return adds ? said + "（" + judged.reason() + "）" : judged.reason();
    }

    private Judgement relative(Indicator indicator, Case c) {
        Indicator reference = plan.indicator(Objects.requireNonNull(indicator.reference())).orElseThrow();
        Target.Relation relation = ((Target.Relative) indicator.target()).relation();
        return Relative.judge(c, caseOf(reference, figures.ofIndicator(reference.code())), reference.measure(), reference.name(), relation);
    }

    private Case caseOf(Indicator indicator, Series series) {
        Requirement requirement = indicator.target() instanceof Target.Quantified q ? Requirement.of(q.value(), indicator.moreIsBetter(),
                indicator.measure() == Measure.HOLD, plan.tolerances().approximate()) : null;
        Stated baseline = indicator.statedBaseline().or(() -> series.stated(Period.year(plan.baselineYear()))).orElse(null);
        return new Case(series, requirement, indicator.target().text(), indicator.moreIsBetter(), indicator.direction() == Direction.DOWN,
                indicator.binding(), baseline,
                annualTarget(indicator), plan.firstYear(), plan.lastYear(), finale(), plan.tolerances(), indicator.unit(),
                        indicator.decimals());
    }

    private @Nullable AnnualTarget annualTarget(Indicator indicator) {
        return due.type() == ReportType.ANNUAL ? plan.annualTarget(indicator.code(), due.asOf().getYear(), false).orElse(null) : null;
    }

    /** From the plan's table, and over it what departments report in 上级下达目标. */
    private SortedMap<Integer, AssignedValue> assigned(Indicator indicator) {
        SortedMap<Integer, AssignedValue> byYear = new TreeMap<>();
        plan.annualTargets().stream().filter(t -> t.assigned() && t.indicator().equals(indicator.code()))
                .forEach(t -> byYear.put(t.year(), new AssignedValue(t.year(), t.value(), t.document())));
        Series reported = figures.assignedTo(indicator.code());
        for (Period period : reported.statedPeriods()) {
            KnownFigure known = reported.figures().get(period);
            byYear.put(period.to(), new AssignedValue(period.to(), reported.stated(period).orElseThrow(), known.figure().note()));
        }
        return byYear;
    }

    private Assessment.Outlook outlook(Case c, Judgement judged) {
        Optional<BigDecimal> end = judged.projected().amount();
        if (end.isEmpty() || judged.verdict() == Verdict.NOT_ASSESSABLE) {
            return Assessment.Outlook.UNKNOWN;
        }
        if (c.target().metBy(Stated.exact(end.get())) == Comparison.MET) {
            return Assessment.Outlook.REACHES;
        }
        BigDecimal margin = c.target().margin(end.get());
        boolean far = margin != null && margin.negate().movePointRight(2).compareTo(plan.tolerances().farShort()) >= 0;
        return far ? Assessment.Outlook.FAR_SHORT : Assessment.Outlook.SHORT;
    }

    /** A commitment due after the plan's last year is never finally judged in this plan. */
    private CommitmentAssessment commitment(Commitment commitment) {
        Series series = figures.ofCommitment(commitment.code(), commitment.responsibility());
        String remark = statements.text(FormSheet.COMMITMENTS, commitment.code(), FormColumn.REMARK);
        if (commitment.quantifiedTarget().isEmpty()) {
            String reason = remark.isEmpty() ? "不以数值考核，部门未作说明" : remark;
            Outcome none = new Outcome.None("不以数值考核");
            return new CommitmentAssessment(commitment, series, Verdict.NOT_ASSESSABLE, reason, null, null, "", none, none, remark);
        }
        int dueYear = commitment.dueYear() == null ? plan.lastYear() : commitment.dueYear();
        boolean moreIsBetter = commitment.direction() != Direction.DOWN;
        Requirement requirement = Requirement.of(commitment.quantifiedTarget().get().value(), moreIsBetter,
                commitment.measure() == Measure.HOLD,
                plan.tolerances().approximate());
        Case c = new Case(series, requirement, commitment.quantifiedTarget().get().text(), moreIsBetter, !moreIsBetter, false,
                series.stated(Period.year(plan.baselineYear())).orElse(null), null,
                plan.firstYear(), dueYear, finale() && dueYear <= plan.lastYear(), plan.tolerances(), commitment.unit(), 2);
        Judgement judged = byFigures(commitment.measure(), c);
        Outcome time = judged.latest() == null ? new Outcome.None("没有可用于评价的数据") : c.timeProgress(judged.latest());
        return new CommitmentAssessment(commitment, series, judged.verdict(), judged.reason(), judged.latest(), judged.achieved(),
                judged.formula(), judged.degree(), time, remark);
    }
}
