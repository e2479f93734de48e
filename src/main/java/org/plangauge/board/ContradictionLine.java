package org.plangauge.board;

/**
 * Two departments that say different things of the same figure.
 *
 * @param used      whose figure counts, and {@code usedFigure} what it is, with its unit
 * @param other     who says otherwise, and {@code otherFigure} what
 * @param usedPlace where that stands: file, sheet and cell; empty of a computed one
 */
public record ContradictionLine(String code, String name, String period, String used, String usedFigure, String usedPlace, String other,
        String otherFigure, String otherPlace) {}
