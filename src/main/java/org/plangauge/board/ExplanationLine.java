package org.plangauge.board;

import org.plangauge.checks.Settled;

/**
 * A warning that a department has explained.
 *
 * @param place   where it stands, as in {@link FindingLine}
 * @param meaning what is asked
 * @param found   what stands there
 * @param text    the explanation, as written
 */
public record ExplanationLine(String place, String meaning, String found, String text) {

    static ExplanationLine of(Settled settled) {
        FindingLine line = FindingLine.of(settled.finding());
        return new ExplanationLine(line.place(), line.meaning(), line.found(), settled.text());
    }
}
