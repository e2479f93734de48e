package org.plangauge.plan;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an honest figure of an indicator can be, in its unit; null where the office sets no bound.
 *
 * @param lower      合理下限, itself plausible
 * @param upper      合理上限, itself plausible
 * @param yearlyJump 年度变幅上限: the largest plausible difference between two years running
 */
public record PlausibleRange(@Nullable BigDecimal lower, @Nullable BigDecimal upper, @Nullable BigDecimal yearlyJump) {

    /** Whether {@code figure} lies within both bounds. */
    public boolean contains(BigDecimal figure) {
        return (lower == null || figure.compareTo(lower) >= 0) && (upper == null || figure.compareTo(upper) <= 0);
    }

    /** For messages: {@code 0 至 100}, {@code 不小于 0}. */
    public String inWords() {
        if (lower != null && upper != null) {
            return lower.toPlainString() + " 至 " + upper.toPlainString();
        }
        return lower != null ? "不小于 " + lower.toPlainString() : upper != null ? "不大于 " + upper.toPlainString() : "不限";
    }
}
