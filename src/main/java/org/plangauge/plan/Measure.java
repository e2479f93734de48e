package org.plangauge.plan;

import java.util.Optional;

import org.plangauge.value.Word;

/** How an indicator is measured (计算方式, design.md §5). What each means for the yearly figure is said here; the arithmetic is in {@code assessment}. */
public enum Measure implements Word {
    /** The figure is a level; its latest period counts. Completion = (a − b)/(T − b), from the baseline b to the target T. */
    LEVEL("达到"),
    /** The figure is a level that has to hold in every period. */
    HOLD("保持"),
    /** The figure is the growth over the previous year in %; the average is geometric. With 方向 降 it is a yearly decline, printed positive. */
    AVERAGE_GROWTH("年均增长"),
    /** The figure is the amount of the year; the years are summed. Completion = Σ/T. */
    CUMULATIVE("累计"),
    /** The figure is the change of the year in %; the years are compounded, never added. With 方向 降 it is a decline, printed positive. */
    CUMULATIVE_CHANGE("累计变化"),
    /** The indicator is measured as the one it refers to and compared with it over the same periods. */
    RELATIVE("相对"),
    /** The figure is compared with the value assigned from above for the same year; without one it cannot be judged. */
    ASSIGNED("上级目标"),
    /** No figure is computed: what the department states, with its evidence. */
    QUALITATIVE("定性");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The one that is written {@code word}; empty for any other text. */
    public static Optional<Measure> of(String word) {
        return Word.of(Measure.class, word);
    }
}
