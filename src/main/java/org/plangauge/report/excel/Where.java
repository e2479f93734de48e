package org.plangauge.report.excel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition of a count: the cells of {@code range} that say what {@code cell} says.
 *
 * @param word what {@code cell} says; where COUNTIFS would read more into it than the word, the words are compared one by one
 */
record Where(String range, String cell, String word) {

    private static final Pattern READ_OTHERWISE = Pattern.compile("(?s)|[=<>].*|.*[*?~].*|[\\d.,%+\\-\\s]+");
    private static final int LONGEST = 255;

    /** Counts the rows of which all of {@code conditions} hold. */
    static String count(Where... conditions) {
        List<Where> all = List.of(conditions);
        boolean plain = all.stream().noneMatch(w -> w.word.length() > LONGEST || READ_OTHERWISE.matcher(w.word).matches());
        return plain ? all.stream().map(w -> w.range + "," + w.cell).collect(Collectors.joining(",", "COUNTIFS(", ")"))
                : all.stream().map(w -> "(" + w.range + "=" + w.cell + ")").collect(Collectors.joining("*", "SUMPRODUCT(", "*1)"));
    }
}
