package org.plangauge.report;

import java.util.List;

import org.plangauge.plan.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the report shows it.
 *
 * @param indicator    the row of the plan
 * @param target       目标 in force, verbatim
 * @param originalTarget 目标 as first adopted, verbatim
 * @param annualTarget the target broken down for the report's year, or assigned for the latest judged year, with its 文号;
 *                     empty without one
 * @param figures      one for each of {@link PlanReport#periods}
 * @param latestPeriod empty when no figure counted
 * @param standing     name of the verdict's class, {@code REACHED_EARLY}; the same in every plan
 * @param verdict      the verdict in the plan's words
 * @param warning      红, 黄, 绿 or 灰
 * @param reachesTarget whether the projected end reaches the target; null when there is no projection
 * @param selfAssessment what the department says: 是, 否 or empty
 * @param selfDiffers  whether that contradicts the verdict
 * @param lagReason    the department's 滞后原因; may be empty
 * @param dataNote     what is said of its figures (口径说明), such as the publication they were taken from; may be empty
 * @param previousVerdict the verdict of the evaluation before, in the plan's words; empty without one
 * @param change       改善, 持平 or 恶化 against it; empty where nothing can be compared
 * @param methods      what other offices' methods say, in one order for all indicators
 * @param disagreements what other departments reported otherwise and what does not agree in the figures, in sentences
 * @param firstBaseline the baseline before it was restated; the same as {@code baseline} when it was not
 * @param adjustments  of its target and baseline, oldest first
 * @param thirdParties what third parties report of it, by their names
 * @param yearTargets  what single years are held against: broken down for the report's year, and all that was assigned
 */
public record IndicatorRow(Indicator indicator, String target, String originalTarget, String annualTarget, Num baseline,
        List<FigureCell> figures,
        String latestPeriod, Num achieved, Num degree, Num timeProgress, String standing, String verdict, boolean lagging, String reason,
                String warning,
        String warningReason, Num required, Num projected, @Nullable Boolean reachesTarget, String selfAssessment, boolean selfDiffers,
                String trend,
        String lagReason, String nextMeasures, String adjustment, String lead, String reporter, String dataNote, String previousVerdict,
                String change, List<MethodRow> methods, List<String> disagreements, Num firstBaseline, List<AdjustmentRow> adjustments,
        List<ThirdPartyRow> thirdParties, List<YearTarget> yearTargets) {

    public IndicatorRow {
        figures = List.copyOf(figures);
        methods = List.copyOf(methods);
        disagreements = List.copyOf(disagreements);
        adjustments = List.copyOf(adjustments);
        thirdParties = List.copyOf(thirdParties);
        yearTargets = List.copyOf(yearTargets);
    }
}
