package org.plangauge.value;

/**
 * How far a stated number reaches. 以上, 以下 and 以内 include the number itself, 超过 and 不足 do not (Civil Code of
 * the PRC, article 1259).
 */
public enum Bound {
    /** {@code 98}: the number itself. */
    EXACT(""),
    /** {@code 98以上}, {@code ≥98}, {@code 不低于98}. */
    AT_LEAST("以上"),
    /** {@code 超过98}, {@code >98}. */
    ABOVE("超过"),
    /** {@code 3以下}, {@code 3以内}, {@code ≤3}, {@code 不超过3}. */
    AT_MOST("以下"),
    /** {@code 不足3}, {@code <3}. */
    BELOW("不足"),
    /** {@code 300左右}, {@code 约300}. */
    ABOUT("左右"),
    /** {@code 7-7.5}. */
    RANGE("区间");

    private final String word;

    Bound(String word) {
        this.word = word;
    }

    /** The same of the negated number: at least 3 less is at most −3. */
    public Bound turned() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case ABOVE -> BELOW;
            case AT_MOST -> AT_LEAST;
            case BELOW -> ABOVE;
            case EXACT, ABOUT, RANGE -> this;
        };
    }

    /** The Chinese word for it; empty for an exact number. */
    public String word() {
        return word;
    }
}
