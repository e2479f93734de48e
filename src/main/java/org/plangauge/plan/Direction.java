package org.plangauge.plan;

import java.util.Optional;

import org.plangauge.value.Word;

/** The way the measured quantity shall move. A rate of decline that is printed positive (能耗降低) has 降: the energy falls, and more of it is better. */
public enum Direction implements Word {
    /** It shall rise. */
    UP("升"),
    /** It shall fall. */
    DOWN("降"),
    /** It shall not fall below what is set. */
    STEADY("保持");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The one that is written {@code word}; empty for any other text. */
    public static Optional<Direction> of(String word) {
        return Word.of(Direction.class, word);
    }
}
