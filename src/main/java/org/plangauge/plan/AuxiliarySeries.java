package org.plangauge.plan;

import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Figures that the plan's indicators need and that are no indicators themselves (辅助数据): the average of the city that a
 * target refers to, the numerator of a ratio. Departments report them in the sheet 指标; they are not judged.
 *
 * @param code        编号, unique among indicators and auxiliary series
 * @param measure     what its yearly figure is; 年均增长 or 累计变化 for rates, 达到 for levels, 累计 for amounts
 * @param aggregation how the figure of the whole place comes about
 * @param formula     of a 比率 or 公式; null for the others
 * @param definition  口径; may be empty
 * @param published   公开: whether it, and what is computed from it, may appear in the public edition
 */
public record AuxiliarySeries(String code, String name, Unit unit, Measure measure, Direction direction, Responsibility responsibility,
        Aggregation aggregation, @Nullable Formula formula, int decimals, PlausibleRange plausible, String definition,
        boolean published) {

    /** A public one. */
    public AuxiliarySeries(String code, String name, Unit unit, Measure measure, Direction direction, Responsibility responsibility,
            Aggregation aggregation, @Nullable Formula formula, int decimals, PlausibleRange plausible, String definition) {
        this(code, name, unit, measure, direction, responsibility, aggregation, formula, decimals, plausible, definition, true);
    }
}
