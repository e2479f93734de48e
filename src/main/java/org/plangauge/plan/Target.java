package org.plangauge.plan;

import java.util.Optional;
import java.util.regex.Pattern;

import org.plangauge.value.Characters;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** A target in the plan's own words, and how it can be judged (design.md §5). */
public sealed interface Target {

    /** The plan's own words, verbatim. */
    String text();

    /** A number: {@code 7-7.5}, {@code 98以上}, {@code 〔13.5〕}. */
    record Quantified(String text, Stated value) implements Target {}

    /** Another indicator's way: {@code 高于经济增长}. */
    record Relative(String text, Relation relation) implements Target {}

    /** Set from above year by year: {@code 完成省市目标}, {@code 按照省市标准}. */
    record Assigned(String text) implements Target {}

    /** Stated, not computed: {@code 保持在合理区间}. */
    record Qualitative(String text) implements Target {}

    /** How an indicator shall stand to the one it refers to. */
    enum Relation { ABOVE, NOT_BELOW }

    Pattern ABOVE = Pattern.compile("(?:高于|快于|超过|大于).+|.+(?:高于|快于|超过).+");
    Pattern NOT_BELOW = Pattern.compile("(?:不低于|不慢于|与.+(?:同步|持平)|.*同步增长|和.+同步).*");
    Pattern FROM_ABOVE = Pattern.compile(".*(?:省|市|国家|上级|下达).*(?:目标|标准|任务|要求|指标).*|.*(?:下达|上级).*");

    /** Reads a target's words for an indicator measured by {@code measure}; empty when the two contradict each other. */
    static Optional<Target> parse(String text, Unit unit, Measure measure) {
        String squeezed = Characters.squeezed(text);
        if (squeezed.isEmpty()) {
            return Optional.empty();
        }
        return switch (measure) {
            case QUALITATIVE -> Optional.of(new Qualitative(text));
            case ASSIGNED -> FROM_ABOVE.matcher(squeezed).matches() && !(Reading.of(text, unit) instanceof Stated)
                    ? Optional.of(new Assigned(text)) : Optional.empty();
            case RELATIVE -> NOT_BELOW.matcher(squeezed).matches() ? Optional.of(new Relative(text, Relation.NOT_BELOW))
                    : ABOVE.matcher(squeezed).matches() ? Optional.of(new Relative(text, Relation.ABOVE)) : Optional.empty();
            case LEVEL, HOLD, AVERAGE_GROWTH, CUMULATIVE, CUMULATIVE_CHANGE -> Reading.of(text, unit) instanceof Stated stated
                    ? Optional.of(new Quantified(text, stated)) : Optional.empty();
        };
    }
}
