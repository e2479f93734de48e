package org.plangauge.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.PublicEdition;

/**
 * The public edition of a report (公开版, design.md §9): the report of an evaluation in which only public rows took part, without
 * what passes between the office and departments. Workbooks and what was found in them, explanations, comments and
 * contradictions are not in it; of a source it has the department and the period. It cannot be told from it what else there is.
 */
public final class PublicReport {

    /** What its title ends with. */
    public static final String MARK = "（公开版）";

    private PublicReport() {}

    /** The report of an evaluation by {@link PublicEdition#evaluate}, not yet signed. */
    public static PlanReport of(Evaluation evaluation) {
        PlanReport whole = ReportComposer.compose(evaluation, List.of(), "");
        return new PlanReport(whole.plan(), whole.due(), whole.title() + MARK, "", whole.years(), whole.tolerances(), whole.summary(),
                whole.periods(), whole.indicators().stream().map(PublicReport::open).toList(), whole.tasks(), whole.projects(),
                whole.commitments().stream().map(PublicReport::open).toList(), List.of(), List.of(), List.of(), List.of(),
                whole.sources().stream().map(PublicReport::open).toList());
    }

    private static IndicatorRow open(IndicatorRow r) {
        return new IndicatorRow(r.indicator(), r.target(), r.originalTarget(), r.annualTarget(), r.baseline(), open(r.figures()),
                r.latestPeriod(), r.achieved(), r.degree(), r.timeProgress(), r.standing(), r.verdict(), r.lagging(), r.reason(),
                r.warning(), r.warningReason(), r.required(), r.projected(), r.reachesTarget(), r.selfAssessment(), r.selfDiffers(),
                r.trend(), r.lagReason(), r.nextMeasures(), r.adjustment(), r.lead(), r.reporter(), r.dataNote(), r.previousVerdict(),
                r.change(), r.methods(), List.of(), r.firstBaseline(), r.adjustments(),
                r.thirdParties().stream().map(PublicReport::open).toList(), r.yearTargets());
    }

    private static ThirdPartyRow open(ThirdPartyRow t) {
        return new ThirdPartyRow(t.name(), open(t.figures()), t.period(), t.figure(), t.verdict(), t.reason(), t.opinion(), t.difference(),
                t.differs());
    }

    private static CommitmentRow open(CommitmentRow r) {
        String reason = r.standing().equals(CommitmentRow.STATED) ? "不以数值考核" : r.reason();
        return new CommitmentRow(r.commitment(), open(r.figures()), r.latestPeriod(), r.achieved(), r.degree(), r.timeProgress(),
                r.standing(), r.verdict(), r.lagging(), reason, r.remark(), r.lead());
    }

    private static List<FigureCell> open(List<FigureCell> figures) {
        return figures.stream().map(f -> new FigureCell(f.period(), f.number(), f.nature(), f.note(), open(f.source()),
                f.parts().stream().map(PublicReport::open).toList())).toList();
    }

    /** Who reported it, of what and for when. */
    private static @Nullable Source open(@Nullable Source s) {
        return s == null ? null : new Source(s.number(), s.subject(), s.name(), s.period(), s.raw(), "", "", "", "", s.department(), "");
    }
}
