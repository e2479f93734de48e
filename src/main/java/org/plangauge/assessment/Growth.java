package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.plangauge.value.Decimals;
import org.plangauge.value.Period;

/**
 * Compounding of yearly rates in per cent. Counted in half-years, so that a half-year's rate over the same half of the
 * year before weighs half a year: Q = ∏(1 ± rᵢ)^hᵢ over H = Σhᵢ half-years, the square of what the years come to.
 *
 * @param product Q
 * @param halves  H
 * @param falling whether the rates are declines printed positive
 * @param terms   the factors, for formulas: {@code 1.081×1.03}
 */
record Growth(BigDecimal product, int halves, boolean falling, String terms) {

    /** The rates of {@code stretch}; a stated span is an average ({@code average} true) or the change over all of it. */
    static Growth of(Stretch stretch, boolean falling, boolean average) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < stretch.periods().size(); i++) {
            Period period = stretch.periods().get(i);
            int exponent = period.isSpan() && !average ? 2 : period.halves();
            product = product.multiply(factor(stretch.figures().get(i).number(), falling).max(BigDecimal.ZERO).pow(exponent),
                    Decimals.PRECISION);
        }
        String terms = IntStream.range(0, stretch.periods().size()).mapToObj(i -> factor(stretch.figures().get(i).number(),
                falling).toPlainString()
                + (stretch.periods().get(i).isFirstHalf() ? "^0.5" : "")).collect(Collectors.joining("×"));
        return new Growth(product, stretch.halves(), falling, terms);
    }

    /** 1 + r/100, or 1 − r/100 of a decline. */
    static BigDecimal factor(BigDecimal percent, boolean falling) {
        BigDecimal share = percent.movePointLeft(2);
        return Decimals.plain(falling ? BigDecimal.ONE.subtract(share) : BigDecimal.ONE.add(share));
    }

    /** The rate in per cent whose factor is {@code factor}. */
    static BigDecimal rate(BigDecimal factor, boolean falling) {
        BigDecimal change = falling ? BigDecimal.ONE.subtract(factor) : factor.subtract(BigDecimal.ONE);
        return change.movePointRight(2);
    }

    /** Whether any factor is zero or negative, so that the product is zero and says nothing. */
    boolean broken() {
        return product.signum() == 0;
    }

    /** The yearly rate on average, in per cent. */
    BigDecimal average() {
        return rate(Decimals.root(product, halves), falling);
    }

    /** The change over the whole stretch, in per cent. */
    BigDecimal change() {
        return rate(Decimals.root(product, 2), falling);
    }

    /** The change that comes of it when it goes on for {@code all} half-years in all, in per cent. */
    BigDecimal changeOver(int all) {
        return rate(Decimals.root(product.pow(all), 2 * halves), falling);
    }

    /** The yearly rate, in per cent, that the remaining half-years of {@code all} need so that {@code goal} (as factor^2) comes out. */
    BigDecimal needed(BigDecimal goal, int all) {
        return rate(Decimals.root(Decimals.divide(goal, product), all - halves), falling);
    }

    /** Whether {@code goal} (as factor^2) is reached already, if nothing changed any more. */
    boolean reached(BigDecimal goal) {
        return falling ? product.compareTo(goal) <= 0 : product.compareTo(goal) >= 0;
    }
}
