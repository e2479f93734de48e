package org.plangauge.assessment;

import org.plangauge.aggregation.Series;
import org.plangauge.plan.Commitment;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * How a quantified commitment stands on the day of an evaluation; see {@link Assessment}.
 *
 * @param formula how the achieved figure was computed; empty when it was reported as such
 * @param remark what the department says of it; empty when nothing
 */
public record CommitmentAssessment(Commitment commitment, Series series, Verdict verdict, String reason, @Nullable Period latest,
        @Nullable Stated achieved, String formula, Outcome degree, Outcome timeProgress, String remark) {}
