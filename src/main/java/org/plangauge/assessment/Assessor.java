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
import java.util.stream.Stream;

import org.plangauge.aggregation.Adjustments;
import org.plangauge.aggregation.KnownFigures;
import org.plangauge.aggregation.KnownStatements;
import org.plangauge.aggregation.Series;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Target;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
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
    private final Adjustments adjustments;
    private final List<Evaluation> earlier;

    private Assessor(Plan plan, ReportDue due, KnownFigures figures, KnownStatements statements, Adjustments adjustments,
            List<Evaluation> earlier) {
        this.plan = plan;
        this.due = due;
        this.figures = figures;
        this.statements = statements;
        this.adjustments = adjustments;
        this.earlier = earlier;
    }

    /** Judges the plan on its own, without looking at earlier evaluations. */
    public static Evaluation evaluate(Plan plan, ReportDue due, List<KnownFigure> figures, List<KnownStatement> statements) {
        return evaluate(plan, due, figures, statements, List.of());
    }

    /** @param earlier the evaluations before this one, in order of their days */
    public static Evaluation evaluate(Plan plan, ReportDue due, List<KnownFigure> figures, List<KnownStatement> statements,
            List<Evaluation> earlier) {
        int year = due.asOf().getYear();
        KnownStatements said = new KnownStatements(statements, year);
        KnownStatements before = new KnownStatements(statements, year - 1);
        Adjustments adjustments = Adjustments.of(plan, statements, due.asOf());
        Assessor assessor = new Assessor(plan, due, KnownFigures.of(plan, figures, due.asOf()), said, adjustments, earlier);
        List<ProjectAssessment> projects = plan.projects().stream().filter(Project::reported)
                .map(p -> new ProjectAssessment(p, Investment.of(p.code(), due.asOf(), said, before))).toList();
        return new Evaluation(plan, due, assessor.indicators(), plan.commitments().stream().map(assessor::commitment).toList(), projects,
                adjustments, said, earlier);
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

    private Assessment indicator(Indicator adopted) {
        Indicator indicator = adjustments.inForce(adopted);
        Series series = figures.of(indicator.code());
        Case c = caseOf(indicator, series);
        SortedMap<Integer, AssignedValue> assigned = assigned(indicator);
        Judgement judged = judge(indicator, c, assigned);
        Versions versions = new Versions(adopted, adjustments.revisionsOf(adopted), firstBaseline(adopted, series).orElse(null),
                adjustments.restatementsOf(adopted));
        Outcome time = judged.latest() == null ? new Outcome.None("没有可用于评价的数据") : c.timeProgress(judged.latest());
        return new Assessment(indicator, versions, series, c.baseline(), c.annualTarget(), List.copyOf(assigned.values()), judged.verdict(),
                reasonOf(indicator, judged),
                judged.latest(), judged.achieved(), judged.formula(), judged.degree(), time, judged.expected(), judged.required(),
                        judged.projected(),
                outlook(c, judged), Warning.GREY, "", before(indicator.code()), methods(indicator, c, judged),
                thirdParties(indicator, judged, assigned), SpanCheck.contradictions(c, indicator.measure()));
    }

    private Judgement judge(Indicator indicator, Case c, SortedMap<Integer, AssignedValue> assigned) {
        return switch (indicator.measure()) {
            case RELATIVE -> relative(indicator, c);
            case ASSIGNED -> Assigned.judge(c, assigned);
            case QUALITATIVE -> Qualitative.judge(statements, FormSheet.INDICATORS, indicator.code(), finale());
            case LEVEL, HOLD, AVERAGE_GROWTH, CUMULATIVE, CUMULATIVE_CHANGE -> byFigures(indicator.measure(), indicator.target(), c);
        };
    }

    /** What a third party says of a 定性 indicator is its opinion alone; every other one is judged on its figures. */
    private List<ThirdPartyView> thirdParties(Indicator indicator, Judgement ours, SortedMap<Integer, AssignedValue> assigned) {
        Map<String, String> opinions = statements.thirdParties(indicator.code(), FormColumn.SELF_ASSESSMENT);
        Map<String, Series> reported = figures.thirdParties(indicator.code());
        return Stream.concat(opinions.keySet().stream(), reported.keySet().stream()).distinct().sorted().map(name -> {
            Series series = reported.getOrDefault(name, Series.EMPTY);
            Judgement judged = indicator.measure() == Measure.QUALITATIVE ? Judgement.notAssessable("定性指标，只列第三方意见")
                    : judge(indicator, caseOf(indicator, series), assigned);
            Optional<Period> latest = series.statedPeriods().stream().max(Period::compareTo);
            return new ThirdPartyView(name, series, latest.orElse(null), latest.flatMap(series::stated).orElse(null), judged.verdict(),
                    judged.reason(), opinions.getOrDefault(name, ""), difference(indicator, series));
        }).toList();
    }

    private String difference(Indicator indicator, Series theirs) {
        Series ours = figures.of(indicator.code());
        return theirs.statedPeriods().stream().filter(p -> ours.stated(p).isPresent()).max(Period::compareTo).map(p -> {
            BigDecimal difference = theirs.stated(p).orElseThrow().number().subtract(ours.stated(p).orElseThrow().number());
            String unit = indicator.unit().symbol().equals("%") ? "个百分点" : indicator.unit().symbol();
            return difference.signum() == 0 ? "" : p.inWords() + "第三方为" + theirs.stated(p).orElseThrow().verbatim().strip() + "，部门为"
                    + ours.stated(p).orElseThrow().verbatim().strip() + "，第三方" + (difference.signum() > 0 ? "高" : "低")
                    + Decimals.plain(difference.abs()).toPlainString() + unit;
        }).orElse("");
    }

    private List<MethodResult> methods(Indicator indicator, Case c, Judgement judged) {
        return switch (indicator.measure()) {
            case LEVEL -> OtherMethods.ofLevel(c, judged);
            case HOLD, ASSIGNED, QUALITATIVE -> TrendMethods.of(c, judged.verdict(), c.moreIsBetter() ? indicator.plausible().upper()
                    : indicator.plausible().lower());
            case AVERAGE_GROWTH, CUMULATIVE_CHANGE, RELATIVE -> OtherMethods.notApplicable("指标本身是变化率，变化率的变化率没有意义");
            case CUMULATIVE -> OtherMethods.notApplicable("累计量不适用年均变化率");
        };
    }

    private static Judgement byFigures(Measure measure, Target target, Case c) {
        if (target instanceof Target.Course course) {
            return Progression.judge(c, course.way());
        }
        if (c.requirement() == null) {
            return Judgement.notAssessable("缺基期值，无法换算“" + target.text() + "”");
        }
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
        String given = statements.text(FormSheet.INDICATORS, indicator.code(), FormColumn.NOT_ASSESSABLE_REASON);
        boolean toBeDropped = statements.text(FormSheet.INDICATORS, indicator.code(), FormColumn.ADJUSTMENT).equals("删除");
        String said = given.isEmpty() && toBeDropped ? "部门建议删除" : given;
        boolean adds = judged.verdict() == Verdict.NOT_ASSESSABLE && !said.isEmpty() && !judged.reason().contains(said);
        return adds ? said + "（" + judged.reason() + "）" : judged.reason();
    }

    private Judgement relative(Indicator indicator, Case c) {
        String code = Objects.requireNonNull(indicator.reference());
        Target.Relative target = (Target.Relative) indicator.target();
        Optional<Indicator> other = plan.indicator(code).map(adjustments::inForce);
        if (other.isPresent()) {
            return Relative.judge(c, caseOf(other.get(), figures.of(code)), other.get().measure(), other.get().name(), target);
        }
        AuxiliarySeries outside = plan.auxiliary(code).orElseThrow();
        Case reference = new Case(figures.of(code), null, "", outside.direction() != Direction.DOWN, outside.direction() == Direction.DOWN,
                false, null, null, plan.firstYear(), plan.lastYear(), finale(), plan.tolerances(), outside.unit(), outside.decimals());
        return Relative.judge(c, reference, outside.measure(), outside.name(), target);
    }

    /** The plan's baseline, or where it prints none the department's. */
    private Optional<Stated> firstBaseline(Indicator indicator, Series series) {
        return indicator.statedBaseline().or(() -> series.stated(Period.year(plan.baselineYear())));
    }

    private @Nullable Requirement requirement(Target target, @Nullable Stated baseline, Measure measure, boolean moreIsBetter,
            boolean falling) {
        return target.goal(baseline, falling, plan.years())
                .map(goal -> Requirement.of(goal, moreIsBetter, measure == Measure.HOLD, plan.tolerances().approximate())).orElse(null);
    }

    private Case caseOf(Indicator indicator, Series series) {
        List<BaselineRestatement> restated = adjustments.restatementsOf(indicator);
        Stated baseline = restated.isEmpty() ? firstBaseline(indicator, series).orElse(null) : restated.getLast().to();
        Requirement requirement = requirement(indicator.target(), baseline, indicator.measure(), indicator.moreIsBetter(),
                indicator.direction() == Direction.DOWN);
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
            byYear.put(period.to(), new AssignedValue(period.to(), reported.stated(period).orElseThrow(),
                    reported.figures().get(period).note()));
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
        if (commitment.judgedTarget().isEmpty()) {
            String reason = remark.isEmpty() ? "不以数值考核，部门未作说明" : remark;
            Outcome none = new Outcome.None("不以数值考核");
            return new CommitmentAssessment(commitment, series, Verdict.NOT_ASSESSABLE, reason, null, null, "", none, none, remark);
        }
        int dueYear = commitment.dueYear() == null ? plan.lastYear() : commitment.dueYear();
        boolean moreIsBetter = commitment.direction() != Direction.DOWN;
        Target target = commitment.judgedTarget().get();
        Stated baseline = series.stated(Period.year(plan.baselineYear())).orElse(null);
        Requirement requirement = requirement(target, baseline, commitment.measure(), moreIsBetter, !moreIsBetter);
        Case c = new Case(series, requirement, target.text(), moreIsBetter, !moreIsBetter, false, baseline, null,
                plan.firstYear(), dueYear, finale() && dueYear <= plan.lastYear(), plan.tolerances(), commitment.unit(), 2);
        Judgement judged = byFigures(commitment.measure(), target, c);
        Outcome time = judged.latest() == null ? new Outcome.None("没有可用于评价的数据") : c.timeProgress(judged.latest());
        return new CommitmentAssessment(commitment, series, judged.verdict(), judged.reason(), judged.latest(), judged.achieved(),
                judged.formula(), judged.degree(), time, remark);
    }
}
