package org.plangauge.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.report.PlanReport;

/** How a sheet is printed: A4 across, its head on every page, pages numbered, a demonstration marked. */
final class Page {

    /** How many half-width characters go on a page; a little more of them still does, a table twice as wide takes two pages. */
    private static final int ACROSS = 170;
    private static final int STILL = 215;

    private Page() {}

    /** @param width of all columns, in half-width characters; a sheet that is too wide takes several pages side by side */
    static void setUp(XSSFSheet sheet, PlanReport report, int width) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) (width <= STILL ? 1 : Math.ceilDiv(width, ACROSS)));
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.75);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getHeader().setLeft(printed(report.plan().shortTitle() + report.due().type().title()));
        sheet.getHeader().setRight(report.plan().demonstration() ? "演示数据" : "");
        sheet.getFooter().setLeft(printed(sheet.getSheetName()));
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.getFooter().setRight("数据截至" + report.due().asOf());
    }

    /** On a single page. */
    static void whole(XSSFSheet sheet) {
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** For charts: pages break where the sheet says, which programs heed only without fitting. */
    static void byHand(XSSFSheet sheet, PlanReport report) {
        setUp(sheet, report, 0);
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) 85);
        sheet.setDisplayGridlines(false);
    }

    /** Heads that stay on screen and on every page, and a filter over the table. */
    static void table(XSSFSheet sheet, int columns, int frozen, int last) {
        sheet.createFreezePane(frozen, Book.HEADER + 1);
        boolean severalAcross = sheet.getPrintSetup().getFitWidth() > 1;
        sheet.setRepeatingRows(new CellRangeAddress(Book.HEADER, Book.HEADER, -1, -1));
        if (severalAcross) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        }
        sheet.setAutoFilter(new CellRangeAddress(Book.HEADER, last, 0, columns - 1));
    }

    /** In heads and feet an ampersand begins an instruction; two are one. */
    private static String printed(String text) {
        return text.replace("&", "&&");
    }
}
