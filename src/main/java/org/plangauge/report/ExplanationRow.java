package org.plangauge.report;

/**
 * A warning that its department has explained, and the figure as it stays.
 *
 * @param meaning    what the warning says
 * @param place      of the figure, in words
 * @param text       the explanation, verbatim
 * @param writtenIn  file, sheet and cell of the explanation
 * @param recordedOn day of the run that read it
 */
public record ExplanationRow(String department, String code, String meaning, String file, String place, String found, String text,
        String writtenIn, String recordedOn) {}
