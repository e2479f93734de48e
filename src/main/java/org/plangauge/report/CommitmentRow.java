package org.plangauge.report;

import java.util.List;

import org.plangauge.plan.Commitment;

/** A quantified commitment as the report shows it; see {@link IndicatorRow}. Not quantified ones have {@code standing} STATED. */
public record CommitmentRow(Commitment commitment, List<FigureCell> figures, String latestPeriod, Num achieved, Num degree,
        Num timeProgress,
        String standing, String verdict, boolean lagging, String reason, String remark, String lead) {

    /** {@link #standing} of a commitment that is stated, not computed. */
    public static final String STATED = "STATED";

    public CommitmentRow {
        figures = List.copyOf(figures);
    }
}
