package org.plangauge.plan;

import java.util.Optional;

import org.plangauge.value.Word;

/** How the figure of the whole place comes about (汇总方式). */
public enum Aggregation implements Word {
    /** One department reports the figure of the whole place. */
    DIRECT("直报"),
    /** The figures of the towns, streets and parks that count are added up; only a complete sum is the figure of the whole. */
    SUM("求和"),
    /** One figure divided by another one, each of the whole place: Σ numerator / Σ denominator. */
    RATIO("比率"),
    /** An expression over other figures of the plan. */
    FORMULA("公式");

    private final String word;

    Aggregation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The one that is written {@code word}; empty for any other text. */
    public static Optional<Aggregation> of(String word) {
        return Word.of(Aggregation.class, word);
    }
}
