package org.plangauge.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal arithmetic that {@link BigDecimal} lacks. All roots and quotients carry 34 digits (IEEE 754 decimal128). */
public final class Decimals {

    /** The precision of every division and root in the product. */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final MathContext GUARD = new MathContext(PRECISION.getPrecision() + 6);

    private Decimals() {}

    /** Without trailing zeros and without an exponent: 1E+4 becomes 10000. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The quotient at {@link #PRECISION}. */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }

    /**
     * The {@code n}th root of a positive number (Newton's method); zero's root is zero.
     *
     * @throws ArithmeticException for a negative number
     */
    public static BigDecimal root(BigDecimal number, int n) {
        if (number.signum() < 0) {
            throw new ArithmeticException("no real root of " + number);
        }
        if (number.signum() == 0 || n == 1) {
            return number;
        }
        BigDecimal degree = BigDecimal.valueOf(n);
        BigDecimal below = BigDecimal.valueOf(n - 1L);
        BigDecimal guess = new BigDecimal(Math.pow(number.doubleValue(), 1.0 / n), GUARD);
        if (guess.signum() == 0) {
            guess = BigDecimal.ONE;
        }
        for (int i = 0; i < 200; i++) {
            BigDecimal next = below.multiply(guess).add(number.divide(guess.pow(n - 1, GUARD), GUARD)).divide(degree, GUARD);
            boolean settled = next.subtract(guess).abs().compareTo(guess.abs().scaleByPowerOfTen(-PRECISION.getPrecision() - 2)) <= 0;
            guess = next;
            if (settled) {
                break;
            }
        }
        return guess.round(PRECISION);
    }

    /**
     * {@code number} with at most {@code decimals} places, rounded half up; {@code adverse} is used instead where half
     * up would make it look as good as {@code limit} although it is not (79.96 against 80 never prints as 80.0).
     */
    public static BigDecimal show(BigDecimal number, int decimals, BigDecimal limit, RoundingMode adverse) {
        if (number.scale() <= decimals) {
            return number;
        }
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        boolean jumped = Integer.signum(number.compareTo(limit)) != Integer.signum(rounded.compareTo(limit));
        return jumped ? number.setScale(decimals, adverse) : rounded;
    }
}
