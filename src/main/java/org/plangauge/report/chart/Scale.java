package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The numbers along an axis: round ones, few enough to be read, that enclose all that is drawn.
 *
 * @param low   the lowest number on it
 * @param high  the highest
 * @param step  from one number to the next
 * @param power the numbers are printed in units of ten to this power: 0, 4 (万) or 8 (亿)
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, int power) {

    private static final int STEPS = 3;
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), BigDecimal.valueOf(5),
            BigDecimal.TEN);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** What stays the same all the time has this share of itself around it. */
    private static final BigDecimal FLAT = new BigDecimal("0.05");

    /** Around all of {@code numbers}, of which there is one at least; the lowest stands free of the axis unless that is zero. */
    static Scale around(Collection<BigDecimal> numbers) {
        BigDecimal least = numbers.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = numbers.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal spread = most.subtract(least);
        if (spread.signum() == 0) {
            spread = least.signum() == 0 ? BigDecimal.ONE : least.abs().multiply(FLAT);
        }
        BigDecimal step = step(spread.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64));
        BigDecimal low = multiple(least, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(most, step, RoundingMode.CEILING);
        if (low.compareTo(least) == 0 && low.signum() > 0 && low.compareTo(step) >= 0) {
            low = low.subtract(step);
        }
        if (high.compareTo(low) == 0) {
            high = high.add(step);
        }
        BigDecimal size = low.abs().max(high.abs());
        return new Scale(low, high, step, size.compareTo(TEN_THOUSAND.pow(3)) >= 0 ? 8 : size.compareTo(TEN_THOUSAND.pow(2)) >= 0 ? 4 : 0);
    }

    private static BigDecimal step(BigDecimal least) {
        int magnitude = least.precision() - least.scale() - 1;
        return ROUND.stream().map(r -> r.scaleByPowerOfTen(magnitude)).filter(s -> s.compareTo(least) >= 0).findFirst().orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    /** From the lowest to the highest. */
    List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (BigDecimal number = low; number.compareTo(high) <= 0; number = number.add(step)) {
            numbers.add(number);
        }
        return numbers;
    }

    /** A number as the axis prints it, without the places that none of its numbers needs. */
    String printed(BigDecimal number) {
        BigDecimal moved = number.movePointLeft(power);
        int places = Math.max(0, step.movePointLeft(power).stripTrailingZeros().scale());
        return places > 6 || moved.precision() - moved.scale() > 8 ? moved.round(new MathContext(3)).stripTrailingZeros().toString()
                : moved.setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The unit of the printed numbers: 万元 counted in ten thousands are 亿元. */
    String unit(String symbol) {
        String prefix = power == 0 ? "" : power == 4 ? "万" : "亿";
        return (prefix + symbol).replace("万万", "亿");
    }

    /** Where {@code number} stands: 0 at the low end, 1 at the high end. */
    double place(BigDecimal number) {
        return number.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
    }
}
