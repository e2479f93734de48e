package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A formula over cells and what it comes to. It takes the place of a number only where it comes to the very number that the
 * report shows: the report's arithmetic is exact, a spreadsheet's is not, and where the two differ the report's number stands.
 *
 * @param formula over cells of its own row, by header, or of other sheets
 * @param result  what a spreadsheet program makes of it
 */
record Computation(String formula, double result) {

    /** Ways to round, in the order tried: the report rounds half up, or against itself. */
    private static final List<RoundingMode> WAYS = List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP);

    /**
     * {@code shown} computed by this formula, rounded as the report rounds it: {@code usually} so, else the way that gives it;
     * {@code shown} alone where none does.
     */
    Value rounded(Value shown, RoundingMode usually) {
        if (!shown.isNumber() || Double.isNaN(result) || Double.isInfinite(result)) {
            return shown;
        }
        int places = shown.number().scale();
        BigDecimal settled = settled(9);
        for (RoundingMode way : usually == RoundingMode.UP ? WAYS.reversed() : WAYS) {
            if (settled.setScale(places, way).compareTo(shown.number()) == 0) {
                return shown.by(switch (way) {
                    case DOWN -> "ROUNDDOWN(ROUND(" + formula + ",9)," + places + ")";
                    case UP -> "ROUNDUP(ROUND(" + formula + ",9)," + places + ")";
                    default -> "ROUND(ROUND(" + formula + ",9)," + places + ")";
                });
            }
        }
        return shown;
    }

    /** The share {@code shown}, rounded down to a tenth of a per cent, negative ones too. */
    Value share(Value shown) {
        if (!shown.isNumber() || Double.isNaN(result) || Double.isInfinite(result)) {
            return shown;
        }
        boolean same = settled(9).setScale(3, RoundingMode.FLOOR).compareTo(shown.number()) == 0;
        return same ? shown.by("INT(ROUND((" + formula + ")*1000,6))/1000") : shown;
    }

    /** The number {@code exact} (to six places) computed by this formula; {@code exact} alone where they differ. */
    Value unrounded(Value exact) {
        boolean same = exact.isNumber() && Math.abs(exact.number().doubleValue() - result) <= 1.5e-6;
        return same ? Value.exact(BigDecimal.valueOf(result)).by(formula) : exact;
    }

    /** Without the dust of binary fractions: 0.6 is 0.6. */
    private BigDecimal settled(int places) {
        return BigDecimal.valueOf(result).setScale(places, RoundingMode.HALF_UP);
    }
}
