package org.plangauge.submission;

import org.plangauge.value.Period;
import org.plangauge.value.Reading;

/**
 * A figure as a department reports it.
 *
 * @param form    the sheet of the form: which kind of thing {@code code} is
 * @param code    the indicator or commitment
 * @param period  the time it speaks of; the baseline is the figure of the baseline year
 * @param reading what the cell says, with its verbatim text
 * @param nature  数据性质 of the row's latest figure: 实绩, 快报 or 预计; empty where not said
 * @param note    文号 of an assigned target, 口径说明 of an indicator's figures; empty where not said
 * @param cell    where it stands
 */
public record Figure(FormSheet form, String code, Period period, Reading reading, String nature, String note, CellPlace cell) {}
