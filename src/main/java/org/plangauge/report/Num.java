package org.plangauge.report;

import org.jspecify.annotations.Nullable;

/**
 * A number of the report, or the reason there is none.
 *
 * @param value  exact decimal for data files, without an exponent; null where there is none
 * @param shown  as people read it, with its unit where tables do not print one; {@code ——} where there is none
 * @param reason why there is none; empty where there is one
 * @param formula how it was computed, with numbers; empty when it was reported or there is none
 */
public record Num(@Nullable String value, String shown, String reason, String formula) {

    /** What tables print where there is no number. */
    public static final String NONE = "——";

    static Num none(String reason) {
        return new Num(null, NONE, reason, "");
    }

    static Num of(String value, String shown) {
        return new Num(value, shown, "", "");
    }

    public boolean present() {
        return value != null;
    }
}
