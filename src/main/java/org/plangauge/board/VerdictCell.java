package org.plangauge.board;

/**
 * What an evaluation says of an indicator.
 *
 * @param standing name of the verdict's class, the same in every plan; {@code NONE} where the evaluation was not made
 * @param word     the verdict in the plan's words; empty where the evaluation was not made
 * @param warning  红, 黄, 绿 or 灰; empty where the evaluation was not made
 */
public record VerdictCell(String standing, String word, String warning) {

    static final VerdictCell NONE = new VerdictCell("NONE", "", "");
}
