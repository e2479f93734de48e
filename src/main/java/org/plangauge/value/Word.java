package org.plangauge.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A closed list of words as forms and tables write them in Chinese; each constant has exactly one. */
public interface Word {

    /** The word as written in forms, tables and reports. */
    String word();

    /** The constant of {@code type} written as {@code word}, white space and width aside; empty for any other text. */
    static <W extends Enum<W> & Word> Optional<W> of(Class<W> type, String word) {
        String squeezed = Characters.squeezed(word);
        for (W each : type.getEnumConstants()) {
            if (each.word().equals(squeezed)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** All words of {@code type}, for lists in forms and messages: {@code 约束性、预期性}. */
    static <W extends Enum<W> & Word> String list(Class<W> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining("、"));
    }
}
