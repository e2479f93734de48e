package org.plangauge.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A number as stated, in the unit of its indicator, with what was said around it.
 *
 * @param verbatim   the text exactly as written
 * @param number     the number; of a range its lower end
 * @param upper      the upper end of a range, otherwise null
 * @param bound      how far the number reaches
 * @param bases      what was said before it (同口径, 预计 …), in the order written
 * @param cumulative whether it stood in brackets {@code [x]} 〔x〕 【x】: over the whole plan period
 */
public record Stated(String verbatim, BigDecimal number, @Nullable BigDecimal upper, Bound bound, List<Basis> bases,
        boolean cumulative) implements Reading {

    public Stated {
        bases = List.copyOf(bases);
        if ((bound == Bound.RANGE) != (upper != null)) {
            throw new IllegalArgumentException("a range, and only a range, has an upper end: " + verbatim);
        }
        if (upper != null && upper.compareTo(number) < 0) {
            throw new IllegalArgumentException("a range must not fall: " + verbatim);
        }
    }

    /** A plain number, as a computation gives it. */
    public static Stated exact(BigDecimal number) {
        return of(number, Bound.EXACT);
    }

    /** A number that a computation gives, and how far it reaches; {@code bound} is not {@link Bound#RANGE}. */
    public static Stated of(BigDecimal number, Bound bound) {
        return new Stated(spelled(number, null, bound, List.of(), false), number, null, bound, List.of(), false);
    }

    /**
     * The same in one spelling whatever the department's: {@code 〔同口径98以上〕}. {@link Reading#of} reads it back as the same,
     * its verbatim text aside.
     */
    public String spelled() {
        return spelled(number, upper, bound, bases, cumulative);
    }

    private static String spelled(BigDecimal number, @Nullable BigDecimal upper, Bound bound, List<Basis> bases, boolean cumulative) {
        String amount = number.toPlainString();
        String reaching = switch (bound) {
            case EXACT -> amount;
            case AT_LEAST, AT_MOST, ABOUT -> amount + bound.word();
            case ABOVE, BELOW -> bound.word() + amount;
            case RANGE -> amount + "-" + Objects.requireNonNull(upper).toPlainString();
        };
        String said = bases.stream().map(Basis::word).collect(Collectors.joining()) + reaching;
        return cumulative ? "〔" + said + "〕" : said;
    }

    /** The least it can be; null when nothing bounds it from below ({@code 3以下}). */
    public @Nullable BigDecimal least() {
        return bound == Bound.AT_MOST || bound == Bound.BELOW ? null : number;
    }

    /** The most it can be; null when nothing bounds it from above ({@code 98以上}). */
    public @Nullable BigDecimal most() {
        return switch (bound) {
            case AT_LEAST, ABOVE -> null;
            case RANGE -> upper;
            default -> number;
        };
    }
}
