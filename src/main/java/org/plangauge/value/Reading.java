package org.plangauge.value;

/**
 * What a cell or a target says, beside its verbatim text (design.md §5, "A reported value"). Exactly one of four:
 * a {@link Stated} number with what was said around it, a {@link Missing} one with its reason, an {@link Erased} one
 * (the word 删除), or {@link Unreadable} text, which is never guessed at.
 */
public sealed interface Reading permits Stated, Reading.Missing, Reading.Erased, Reading.Unreadable {

    /** The text exactly as it was written, never null; empty for an empty cell. */
    String verbatim();

    /**
     * No number is given, and why.
     *
     * @param reason in Chinese, fit for a report's cell
     */
    record Missing(String verbatim, String reason) implements Reading {}

    /** The department takes back what it reported before (the word 删除). */
    record Erased(String verbatim) implements Reading {}

    /**
     * Neither a number nor a known word for a missing one.
     *
     * @param problem what stands in the way of reading it
     * @param detail  in Chinese, what was found instead: the foreign unit, the words that are no number
     */
    record Unreadable(String verbatim, Problem problem, String detail) implements Reading {}

    /** Why a text could not be read as a value. */
    enum Problem {
        /** There is no number in it, or words around it that say something we do not know. */
        NOT_A_NUMBER,
        /** A number in a unit that cannot be converted into the indicator's. */
        OTHER_UNIT
    }

    /**
     * Reads {@code text} as a value of an indicator measured in {@code unit}; a figure written in another unit of the
     * same kind (万元 for 亿元) is converted.
     */
    static Reading of(String text, Unit unit) {
        return new ReadingParser(text, unit).parse();
    }
}
