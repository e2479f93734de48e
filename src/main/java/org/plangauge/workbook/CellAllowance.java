package org.plangauge.workbook;

import org.plangauge.checks.FindingCode;

/** What a workbook may hold, used up cell by cell while it is read. */
final class CellAllowance {

    private final Limits limits;
    private int cells;
    private long signs;

    CellAllowance(Limits limits) {
        this.limits = limits;
    }

    /** Takes a filled cell of {@code text}. */
    void take(String text) throws UnreadableWorkbook {
        cells++;
        signs += text.length();
        if (cells > limits.cells()) {
            throw tooMuch("有内容的单元格超过" + limits.cells() + "个");
        }
        if (text.length() > limits.textOfCell()) {
            throw tooMuch("有单元格的文字超过" + limits.textOfCell() + "字");
        }
        if (signs > limits.text()) {
            throw tooMuch("各单元格的文字合计超过" + limits.text() + "字");
        }
    }

    static UnreadableWorkbook tooMuch(String found) {
        return new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, found);
    }
}
