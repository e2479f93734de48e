package org.plangauge.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plangauge.aggregation.Series;
import org.plangauge.aggregation.SeriesFigure;
import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.AssignedValue;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.MethodResult;
import org.plangauge.assessment.Outcome;
import org.plangauge.assessment.ThirdPartyView;
import org.plangauge.assessment.Verdict;
import org.plangauge.assessment.Versions;
import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.TargetRevision;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Unit;

/** The rows of the main table, made of assessments. */
final class IndicatorRows {

    private final Evaluation evaluation;
    private final Plan plan;
    private final FigureCells cells;

    IndicatorRows(Evaluation evaluation, FigureCells cells) {
        this.evaluation = evaluation;
        this.plan = evaluation.plan();
        this.cells = cells;
    }

    IndicatorRow row(Assessment a, List<Period> periods) {
        Indicator i = a.indicator();
        Requirement target = Shown.requirement(plan, i.target(), a.baseline(), i.moreIsBetter(), i.direction());
        String self = said(i, FormColumn.SELF_ASSESSMENT);
        boolean differs = a.verdict() != Verdict.NOT_ASSESSABLE && !self.isEmpty() && self.equals("是") == a.verdict().lagging();
        return new IndicatorRow(i, i.target().text(), a.versions().adopted().target().text(), annualTarget(a), Shown.baseline(a.baseline()), cells.figures(a.series(), i.code(),
                i.name(), periods),
                a.latestPeriod().map(Period::toString).orElse(""), Shown.achieved(a.achieved(), a.reason(), a.formula(), i.decimals(), target),
                        Shown.degree(a.degree()), Shown.degree(a.timeProgress()),
                a.verdict().name(), a.verdict().in(plan.words(), evaluation.due().type()), a.verdict().lagging(), a.reason(),
                        a.warning().word(), a.warningReason(),
                Shown.computed(a.required(), needUnit(i), i.decimals(), null, RoundingMode.UP), Shown.computed(a.projected(), i.unit(), i.decimals(),
                        target, RoundingMode.HALF_UP),
                a.shortfall() == Assessment.Outlook.UNKNOWN ? null : a.shortfall() == Assessment.Outlook.REACHES, self, differs,
                said(i, FormColumn.TREND), said(i, FormColumn.LAG_REASON),
                said(i, FormColumn.NEXT_MEASURES), said(i,
                        FormColumn.ADJUSTMENT), ReportComposer.lead(i.responsibility()),
                i.responsibility().reporter().map(Department::shortName).orElse(""), dataNote(a.series()),
                a.before() == null ? "" : a.before().in(plan.words(), ReportType.MID_TERM), a.change().word(),
                a.methods().stream().map(IndicatorRows::row).toList(),
                        Stream.concat(a.series().disagreements().stream().map(d -> disagreement(a.series(), d)), a.notes().stream()).toList(),
                Shown.baseline(a.versions().firstBaseline()), adjustments(a.versions()), a.thirdParties().stream().map(t -> row(t, a, periods))
                        .toList());
    }

    /** The note beside the newest figure that has one. */
    private static String dataNote(Series series) {
        return series.figures().values().stream().map(SeriesFigure::note).filter(note -> !note.isEmpty()).reduce((one,
                newer) -> newer).orElse("");
    }

    private static MethodRow row(MethodResult result) {
        Num index = switch (result.index()) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> new Num(Decimals.plain(value.number().setScale(Shown.DATA_PLACES, RoundingMode.FLOOR)).toPlainString(),
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

    private static List<AdjustmentRow> adjustments(Versions versions) {
        List<AdjustmentRow> rows = new ArrayList<>();
        for (TargetRevision revision : versions.revisions()) {
            rows.add(new AdjustmentRow("目标", revision.from(), revision.to().text(), revision.approvedOn().toString(), revision.approvedBy(),
                    revision.document(), revision.reason()));
        }
        String before = Shown.baseline(versions.firstBaseline()).shown();
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
        return new ThirdPartyRow(view.name(), cells.figures(view.series(), i.code(), i.name() + "（第三方）", periods),
                view.period() == null ? "" : view.period().toString(), figure, view.verdict().in(plan.words(), evaluation.due().type()),
                view.reason(), view.opinion(), view.difference(), judged && view.verdict().lagging() != ours.verdict().lagging());
    }

    private String said(Indicator indicator, FormColumn column) {
        return evaluation.statements().text(FormSheet.INDICATORS, indicator.code(), column);
    }
}
