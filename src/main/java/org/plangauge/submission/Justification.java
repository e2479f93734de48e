package org.plangauge.submission;

/**
 * What a department writes beside a finding that came back to it (情况说明).
 *
 * @param finding key of the finding, from the hidden column of the sheet 退回意见
 * @param text    what it writes, without surrounding space, never empty
 * @param cell    where it stands
 */
public record Justification(String finding, String text, CellPlace cell) {}
