package org.plangauge.checks;

import java.util.Set;

/**
 * What a workbook speaks of.
 *
 * @param rows  the rows it has, filled or not
 * @param cells the figures and answers it gives, and whatever else it has a finding about
 */
public record Coverage(Set<Concern> rows, Set<Concern> cells) {

    /** Speaks of nothing, as a workbook that was left out. */
    public static final Coverage NOTHING = new Coverage(Set.of(), Set.of());

    public Coverage {
        rows = Set.copyOf(rows);
        cells = Set.copyOf(cells);
    }

    /** Whether it has every row that {@code other} has. */
    boolean includes(Coverage other) {
        return rows.containsAll(other.rows);
    }

    /** Whether it has every row that {@code other} has in one sheet of the form, and any at all. */
    boolean includes(Coverage other, String form) {
        return rows.stream().anyMatch(r -> r.form().equals(form))
                && other.rows.stream().filter(r -> r.form().equals(form)).allMatch(rows::contains);
    }
}
