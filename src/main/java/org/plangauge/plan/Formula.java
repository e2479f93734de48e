package org.plangauge.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An expression over other figures of the plan: {@code {T2-41}/{T2-42}*100}. Its inputs stand in braces, by code; behind a
 * code, {@code @上年} means the figure of the year before and {@code @基期} the baseline.
 */
public interface Formula {

    /** As the catalogue writes it. */
    String text();

    /** What it needs, in the order of its text, each once. */
    Set<Input> inputs();

    /** Its value; empty where it has none, such as a division by zero. {@code values} holds a number for each of {@link #inputs}. */
    Optional<BigDecimal> value(Map<Input, BigDecimal> values);

    /** A figure that a formula needs. */
    record Input(String code, When when) {}

    /** Of which time an input is. */
    enum When {
        /** The period of the figure that is computed. */
        SAME(""),
        /** The same part of the year before. */
        YEAR_BEFORE("上年"),
        /** The baseline. */
        BASELINE("基期");

        private final String word;

        When(String word) {
            this.word = word;
        }

        /** As formulas write it behind {@code @}; empty for {@link #SAME}. */
        public String word() {
            return word;
        }
    }
}
