package org.plangauge.report;

import org.plangauge.plan.Indicator;

/**
 * One thing that is otherwise than in the evaluation before (与上次评估相比), as that one stood when this report was first made.
 *
 * @param kind      {@link #VERDICT}, {@link #FIGURE}, {@link #TARGET} or {@link #BASELINE}
 * @param indicator the row of the plan it concerns
 * @param period    the period whose figure was revised; empty for the other kinds
 * @param before    verdict in the plan's words, figure, target or baseline as it stood; never empty
 * @param after     what stands there now; {@link #WITHDRAWN} for a figure that was taken back
 * @param change    of a verdict 改善 or 恶化; empty where one of the two could not judge, and for the other kinds
 * @param note      of a verdict the latest figures then and now, or its reason; of a figure who reports it now and what is said of it; of a target
 *                  who approved it; of a baseline why; may be empty
 */
public record ChangeRow(String kind, Indicator indicator, String period, String before, String after, String change, String note) {

    public static final String VERDICT = "评价";
    public static final String FIGURE = "数据";
    public static final String TARGET = "目标";
    public static final String BASELINE = "基期值";

    /** {@link #after} of a figure that no longer stands. */
    public static final String WITHDRAWN = "已撤回";
}
