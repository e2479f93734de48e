package org.plangauge.workbook;

import java.util.Map;
import java.util.Set;

import org.plangauge.submission.FormColumn;
import org.plangauge.value.Period;

/**
 * A row of the form before it goes out.
 *
 * @param code         what it is about, as figures are kept by it
 * @param printed      what we print and lock
 * @param answers      what was answered before and stands in the open cells; a column that is missing is empty
 * @param figures      what was reported before, by period
 * @param asksFigures  whether the filler is asked for figures; those of rows that it only leads come from the data department
 * @param spared       questions of the sheet that this row does not ask
 * @param notes        notes on cells of the row
 * @param newestNote   note on the cell of the newest period; empty without one
 */
record FormContent(String code, Map<FormColumn, String> printed, Map<FormColumn, String> answers, Map<Period, String> figures,
        boolean asksFigures, Set<FormColumn> spared, Map<FormColumn, String> notes, String newestNote) {

    /** What stands in the cell of {@code column}; empty where there is nothing yet. */
    String text(FormColumn column) {
        return printed.getOrDefault(column, answers.getOrDefault(column, ""));
    }

    /** Whether the filler writes in the cell of {@code column}. */
    boolean open(FormColumn column) {
        return column.open() && !printed.containsKey(column);
    }

    /** Whether the row asks the question {@code column} at all. */
    boolean asks(FormColumn column) {
        return open(column) && !spared.contains(column);
    }
}
