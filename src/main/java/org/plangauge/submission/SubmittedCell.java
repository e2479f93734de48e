package org.plangauge.submission;

/**
 * A cell of a workbook as it came, whatever the file format.
 *
 * @param sheet  name of its sheet
 * @param row    from 0
 * @param column from 0
 * @param text   what a reader of the sheet takes it to say: a number without grouping, a percent format and words printed
 *               by the format applied (0.065 shown as 6.5%); empty for an empty cell
 * @param content what kind of content stands in it
 */
public record SubmittedCell(String sheet, int row, int column, String text, Content content) {

    /** What stands in a cell. */
    public enum Content {
        TEXT,
        NUMBER,
        /** A day, as {@code 2023-07-10}; shown as a year only {@code 2023年}, as a month {@code 2023年6月}. */
        DATE,
        /** A formula that carries no calculated value; its text is empty. */
        FORMULA_WITHOUT_VALUE,
        /** An error such as {@code #DIV/0!}; its text is the error. */
        ERROR,
        /** A picture in the cell, as WPS embeds them; its text is empty. */
        PICTURE
    }

    /** As the sheet counts: {@code F12}. */
    public String address() {
        return address(row, column);
    }

    /** As the sheet counts: {@code F12}. */
    static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A column as the sheet names it: {@code F}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString();
    }

    public boolean isBlank() {
        return text.isBlank() && content != Content.FORMULA_WITHOUT_VALUE && content != Content.PICTURE;
    }
}
