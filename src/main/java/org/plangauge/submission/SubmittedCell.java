package org.plangauge.submission;

/**
 * A cell of a workbook as it came, whatever the file format.
 *
 * @param sheet  name of its sheet
 * @param row    from 0
 * @param column from 0
 * @param text   what a reader of the sheet takes it to say: a number without grouping, a percent format applied
 *               (0.065 shown as 6.5%); empty for an empty cell
 * @param content what kind of content stands in it
 */
public record SubmittedCell(String sheet, int row, int column, String text, Content content) {

    /** What stands in a cell. */
    public enum Content {
        TEXT,
        NUMBER,
        /** A formula that carries no calculated value; its text is empty. */
        FORMULA_WITHOUT_VALUE,
        /** An error such as {@code #DIV/0!}; its text is the error. */
        ERROR
    }

    /** As the sheet counts: {@code F12}. */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.append(row + 1).toString();
    }

    public boolean isBlank() {
        return text.isBlank() && content != Content.FORMULA_WITHOUT_VALUE;
    }
}
