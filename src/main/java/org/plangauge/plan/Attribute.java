package org.plangauge.plan;

import java.util.Optional;

import org.plangauge.value.Word;

/** Whether the government answers for an indicator (约束性) or expects the market to reach it (预期性). */
public enum Attribute implements Word {
    /** A duty: there is no tolerance. */
    BINDING("约束性"),
    /** An expectation: the plan's tolerance applies. */
    EXPECTED("预期性");

    private final String word;

    Attribute(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The one that is written {@code word}; empty for any other text. */
    public static Optional<Attribute> of(String word) {
        return Word.of(Attribute.class, word);
    }
}
