package org.plangauge.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Print set-up: A4, fitted to the page's width, with page numbers. */
final class Printing {

    private Printing() {}

    static void portrait(Sheet sheet) {
        setUp(sheet, false);
    }

    /** @param headerRow the row repeated on every page, and frozen above the rest */
    static void landscape(Sheet sheet, int headerRow, int frozenColumns) {
        setUp(sheet, true);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        sheet.createFreezePane(frozenColumns, headerRow + 1);
    }

    private static void setUp(Sheet sheet, boolean landscape) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }
}
