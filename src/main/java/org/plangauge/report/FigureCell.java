package org.plangauge.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The figure of one period.
 *
 * @param period {@code 2021}, {@code 2023上半年}, {@code 2016-2020}
 * @param number what was reported; its {@code shown} is verbatim
 * @param nature 实绩, 快报 or 预计; empty where not said
 * @param note   what the department says of it; may be empty
 * @param source where it stands; null where nothing was reported, and for a computed one
 * @param parts  of a computed one the reported figures behind it; its number then has a formula
 */
public record FigureCell(String period, Num number, String nature, String note, @Nullable Source source, List<Source> parts) {

    public FigureCell {
        parts = List.copyOf(parts);
    }
}
