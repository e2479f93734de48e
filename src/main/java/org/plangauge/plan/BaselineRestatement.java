package org.plangauge.plan;

import java.time.LocalDate;

import org.plangauge.value.Stated;

/**
 * A baseline computed anew while the plan runs, because the definition, the area or the census behind it changed (口径调整).
 * Evaluations from its day on measure from it; the one before is shown beside it.
 *
 * @param indicator code of the indicator
 * @param to        the new baseline, in the indicator's unit
 * @param from      the day from which it counts
 * @param document  文号 or other ground; may be empty
 * @param reason    never empty
 */
public record BaselineRestatement(String indicator, Stated to, LocalDate from, String document, String reason) {}
