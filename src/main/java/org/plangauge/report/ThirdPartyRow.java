package org.plangauge.report;

import java.util.List;

/**
 * What a third party says of an indicator, beside the departments' figures and never merged with them.
 *
 * @param name       of the third party
 * @param figures    one for each of {@link PlanReport#periods}
 * @param period     its latest period with a number; empty when it reports none
 * @param figure     its number then
 * @param verdict    what our rules make of its figures, in the plan's words
 * @param reason     why
 * @param opinion    its own 是否达到预期进度: 是, 否 or empty
 * @param difference how its number differs from the departments', in words; empty when it does not
 * @param differs    whether its figures lead to another side of the line between lagging and not lagging
 */
public record ThirdPartyRow(String name, List<FigureCell> figures, String period, Num figure, String verdict, String reason,
        String opinion, String difference, boolean differs) {

    public ThirdPartyRow {
        figures = List.copyOf(figures);
    }
}
