package org.plangauge.submission;

import java.util.Map;
import java.util.SortedMap;

import org.plangauge.value.Period;

/**
 * A row of a form as it came back, before anybody asks whether it is right.
 *
 * @param sheet   name of the sheet it stands in
 * @param number  row number, from 0
 * @param cells   the cell in each column of the table; an empty one where nothing is written
 * @param figures the cell of each period
 */
public record FormRow(FormSheet form, String sheet, int number, Map<FormColumn, SubmittedCell> cells, SortedMap<Period,
        SubmittedCell> figures) {

    /** 编号 as written, without surrounding space; empty when the table or the row has none. */
    public String code() {
        return text(FormColumn.CODE);
    }

    /** The name as written; empty when there is none. */
    public String name() {
        return text(form.nameColumn());
    }

    /** The text in {@code column}, without surrounding space; empty when the table has no such column. */
    public String text(FormColumn column) {
        SubmittedCell cell = cells.get(column);
        return cell == null ? "" : cell.text().strip();
    }

    /**
     * Whether it is a row of the planning office's form as we wrote it: nothing but what the plan has already. Such a row
     * says nothing.
     */
    boolean untouched() {
        return form.adjusts() && form.after().stream().filter(c -> c != FormColumn.ORIGINAL_TARGET && c != FormColumn.ORIGINAL_BASELINE)
                .allMatch(c -> text(c).isEmpty());
    }

    /** Whether anything stands where the form asks, be it a figure or an answer. */
    public boolean saysSomething() {
        return figures.values().stream().anyMatch(c -> !c.isBlank())
                || cells.entrySet().stream().anyMatch(e -> e.getKey().open() && !e.getValue().isBlank());
    }

    /** How many of its cells hold anything. */
    long filled() {
        return cells.values().stream().filter(c -> !c.isBlank()).count() + figures.values().stream().filter(c -> !c.isBlank()).count();
    }

    /** The cell to point at when the row as a whole is meant: its code, else its name. */
    public SubmittedCell face() {
        SubmittedCell code = cells.get(FormColumn.CODE);
        if (code != null && !code.isBlank()) {
            return code;
        }
        SubmittedCell name = cells.get(form.nameColumn());
        return name != null ? name : new SubmittedCell(sheet, number, 0, "", SubmittedCell.Content.TEXT);
    }
}
