package org.plangauge.workbook;

/**
 * How large a workbook may be before it is refused unread.
 *
 * @param fileBytes     size of the file
 * @param inflatedBytes what all its parts come to when inflated
 * @param parts         number of parts in the zip
 * @param cells         cells that hold anything
 */
public record Limits(long fileBytes, long inflatedBytes, int parts, int cells) {

    /** 20 MB, 100 MB, 1,000 parts, 200,000 cells: fifty times the largest form. */
    public static final Limits DEFAULT = new Limits(20L << 20, 100L << 20, 1_000, 200_000);

    /** Marks ({@code <}) in the sheets of a zip: what as many filled cells take, and as many blank but formatted ones again. */
    long marks() {
        return 1_000 + 6L * cells;
    }

    /** Merged cells in a sheet. */
    int merged() {
        return 100 + cells / 10;
    }
}
