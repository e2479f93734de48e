package org.plangauge.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plangauge.value.Word;

/**
 * One side of a {@link CrossCheck}: an expression over figures, {@code {T2-03@累计}/5}, or a plain number. Its figures stand in braces by
 * code; behind a code, {@code @上年}, {@code @基期} or {@code @累计} says of which time, and {@code #区统计局} who reported it.
 */
public interface CheckExpression {

    /** As the catalogue writes it. */
    String text();

    /** What it needs, in the order of its text, each once; empty for a plain number. */
    Set<Term> terms();

    /** Its value; empty where it has none, such as a division by zero. {@code values} holds a number for each of {@link #terms}. */
    Optional<BigDecimal> value(Map<Term, BigDecimal> values);

    /** The text with what {@code names} says in place of each figure in braces. */
    String inWords(Map<Term, String> names);

    /**
     * A figure that a side needs.
     *
     * @param code       of an indicator, an auxiliary series or a commitment
     * @param department short name of who reported it; empty for the figure that counts
     */
    record Term(String code, Time time, String department) {}

    /** Of which time a figure is. */
    enum Time implements Word {
        /** The period that is checked. */
        SAME(""),
        /** The same part of the year before. */
        YEAR_BEFORE("上年"),
        /** The baseline. */
        BASELINE("基期"),
        /** The years of the plan up to the period, added up. */
        SO_FAR("累计");

        private final String word;

        Time(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
