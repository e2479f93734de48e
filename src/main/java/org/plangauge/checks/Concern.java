package org.plangauge.checks;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.plangauge.submission.FormColumn;

/**
 * What a finding is about, wherever in a workbook it stands: the same in every version of a form, with rows sorted or
 * columns moved. {@code INDICATORS S-02 2022} is a figure, {@code TASKS T-7 TASK_STATE} an answer.
 *
 * @param form name of the sheet of the form; empty when the workbook as a whole is meant
 * @param code the plan's code of the row, or what stands there when the plan does not know it; empty when the sheet is meant
 * @param part the period of a figure, the column of an answer; empty when the row is meant
 */
public record Concern(String form, String code, String part) {

    /** The workbook as a whole. */
    public static final Concern WORKBOOK = new Concern("", "", "");

    /** The row it belongs to. */
    public Concern row() {
        return part.isEmpty() ? this : new Concern(form, code, "");
    }

    /** For people, beside a place: {@code T2-09，2025}, {@code C02-S1-T1，进展状态}; empty for a sheet or the workbook. */
    public String inWords() {
        String which = Arrays.stream(part.split(" ")).map(Concern::word).collect(Collectors.joining());
        return which.isEmpty() ? code : code + "，" + which;
    }

    private static String word(String part) {
        return Arrays.stream(FormColumn.values()).filter(c -> c.name().equals(part)).map(FormColumn::header).findFirst().orElse(part);
    }

    @Override
    public String toString() {
        return form + "|" + code + "|" + part;
    }
}
