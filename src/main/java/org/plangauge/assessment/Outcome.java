package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/** A computed number with the formula it came from, or the reason there is none. Never a bare zero or null. */
public sealed interface Outcome {

    /**
     * @param number  exact, or at 34 digits where a root or quotient does not end
     * @param formula the formula with its numbers, for people with a pocket calculator
     */
    record Value(BigDecimal number, String formula) implements Outcome {}

    /** @param reason in Chinese, fit for a report's cell */
    record None(String reason) implements Outcome {}

    /** The number; empty when there is none. */
    default Optional<BigDecimal> amount() {
        return this instanceof Value value ? Optional.of(value.number()) : Optional.empty();
    }
}
