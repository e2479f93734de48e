package org.plangauge.plan;

import java.util.Optional;
import java.util.regex.Pattern;

import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan's table of main indicators (主要指标).
 *
 * @param code        编号, unique in the plan: {@code T2-05}
 * @param category    类别 as printed: 经济强
 * @param number      序号 as printed: {@code 5}, {@code （1）}
 * @param parent      code of the indicator it is a part of; null for a main one
 * @param star        标注: the star printed before the name; empty without one
 * @param target      目标 in the plan's own words and how it is judged
 * @param reference   code of the indicator or auxiliary series a relative one is compared with; null for the others
 * @param baseline    基期值 as printed; {@link Reading.Missing} where the plan prints none
 * @param formula     how a 比率 or 公式 is computed from other figures; null for the other ways of aggregation
 * @param decimals    小数位 for computed figures; reported ones are shown as written
 * @param published   公开: whether it may appear in the public edition
 * @param definition  口径; may be empty
 */
public record Indicator(String code, String category, String number, @Nullable String parent, String star, String name, Unit unit,
        Target target, Attribute attribute, Measure measure, Direction direction, @Nullable String reference, Reading baseline,
        Responsibility responsibility, Aggregation aggregation, @Nullable Formula formula, int decimals, PlausibleRange plausible, boolean published,
        String definition) {

    private static final Pattern NAMES_A_DECLINE = Pattern.compile("降低|下降|减少|削减|降幅");

    public Optional<String> parentCode() {
        return Optional.ofNullable(parent);
    }

    public boolean binding() {
        return attribute == Attribute.BINDING;
    }

    /**
     * Whether a larger figure is the better one: where the quantity shall not fall, and for a rate of decline, which is
     * printed positive. Whether a level is such a rate is told by its name: 单位GDP能耗<b>降低</b>.
     */
    public boolean moreIsBetter() {
        return direction != Direction.DOWN || measure == Measure.AVERAGE_GROWTH || measure == Measure.CUMULATIVE_CHANGE
                || NAMES_A_DECLINE.matcher(name).find();
    }

    public boolean starred() {
        return !star.isEmpty();
    }

    /** The same with another target, as a revision sets it. */
    public Indicator withTarget(Target other) {
        return new Indicator(code, category, number, parent, star, name, unit, other, attribute, measure, direction, reference, baseline,
                responsibility, aggregation, formula, decimals, plausible, published, definition);
    }

    /** The baseline where the plan prints a number. */
    public Optional<Stated> statedBaseline() {
        return baseline instanceof Stated stated ? Optional.of(stated) : Optional.empty();
    }
}
