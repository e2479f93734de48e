package org.plangauge.assessment;

import org.plangauge.aggregation.Series;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What a third party reports of an indicator, judged by the same rules, beside the departments' figures and never merged.
 *
 * @param name       of the third party
 * @param period     its latest period with a number; null when it reports none
 * @param figure     its number then; null when there is none
 * @param verdict    what our rules make of its figures
 * @param reason     why, in a Chinese sentence without a full stop
 * @param opinion    its own 是否达到预期进度: 是, 否 or empty
 * @param difference how its number differs from ours of the same period, in words; empty when it does not, or nothing can be compared
 */
public record ThirdPartyView(String name, Series series, @Nullable Period period, @Nullable Stated figure, Verdict verdict, String reason,
        String opinion, String difference) {}
