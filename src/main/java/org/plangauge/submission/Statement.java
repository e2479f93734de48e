package org.plangauge.submission;

/**
 * Something a department says about an indicator, task, project or commitment, other than a figure.
 *
 * @param form   which kind of thing {@code code} is
 * @param column which of the form's questions it answers
 * @param text   the answer, without surrounding space, never empty
 */
public record Statement(FormSheet form, String code, FormColumn column, String text, CellPlace cell) {}
