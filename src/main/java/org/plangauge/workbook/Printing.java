package org.plangauge.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Print set-up: A4, fitted to the page's width, with page numbers. */
final class Printing {

    /** As many half-width characters side by side as are readable on one page. */
    private static final int WIDEST = 200;

    private static final double MARGIN = 0.4;

    private Printing() {}

    static void portrait(Sheet sheet) {
        setUp(sheet, false, 1);
    }

    /**
     * @param headerRow     the row repeated on every page, and frozen above the rest
     * @param frozenColumns the columns repeated and frozen at the left
     * @param width         of all columns, in half-width characters; a wide table is printed on two pages side by side
     */
    static void landscape(Sheet sheet, int headerRow, int frozenColumns, int width) {
        boolean wide = width > WIDEST;
        setUp(sheet, true, wide ? 2 : 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        if (wide) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozenColumns - 1));
        }
        sheet.createFreezePane(frozenColumns, headerRow + 1);
    }

    /** Prints {@code whose} the sheet is at the foot of every page, beside the page number. */
    static void footer(Sheet sheet, String whose) {
        sheet.getFooter().setLeft(whose.replace("&", "&&"));
    }

    private static void setUp(Sheet sheet, boolean landscape, int pagesWide) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) pagesWide);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }
}
