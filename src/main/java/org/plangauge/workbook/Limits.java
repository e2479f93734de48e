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

    /** For what was accepted before, whatever the limits were then. */
    public static final Limits NONE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Elements and attributes in all sheets of a zip: what as many filled cells take, and as many blank but formatted ones twice. */
    long inSheets() {
        return 1_000 + 11L * cells;
    }

    /** Elements and attributes in all its other parts: texts, styles, comments, pictures. */
    long inOtherParts() {
        return 50_000 + 2L * cells;
    }

    /** Records of an old workbook: cells, blank but formatted ones, and all else. */
    long records() {
        return 10_000 + 3L * cells;
    }

    /** Merged cells in a sheet. */
    int merged() {
        return 100 + cells / 10;
    }

    /** Signs in a cell: what spreadsheet programs allow. */
    int textOfCell() {
        return 32_767;
    }

    /** Signs in all cells together. */
    long text() {
        return 50L * cells;
    }

    /** What is too much of, for findings: {@code 文件不超过20 MB}. */
    String inWords() {
        return "文件不超过" + size(fileBytes) + "，解压后不超过" + size(inflatedBytes) + "，部件不超过" + parts + "个，有内容的单元格不超过" + cells
                + "个，每格文字不超过" + textOfCell() + "字";
    }

    /** {@code 20 MB}, {@code 512 KB}. */
    static String size(long bytes) {
        return bytes < 1 << 20 || bytes % (1 << 20) != 0 ? Math.max(1, bytes >> 10) + " KB" : (bytes >> 20) + " MB";
    }
}
