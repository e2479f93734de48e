package org.plangauge.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.report.PlanReport;

/** The workbook being written: its report, its looks, and what every sheet has in common. */
record Book(XSSFWorkbook workbook, PlanReport report, Map<String, CellStyle> styles) {

    /** Row of the headers on every sheet with a table; the title and the demonstration mark stand above. */
    static final int HEADER = 2;

    /** How a cell looks. */
    enum Look { TITLE, NOTE, HEADER, TEXT, CENTRED, LINK }

    Book(XSSFWorkbook workbook, PlanReport report) {
        this(workbook, report, new HashMap<>());
    }

    /** A new sheet with its title, the demonstration mark and print set-up. */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        boolean demonstration = report.plan().demonstration();
        Entries.text(sheet.createRow(0), 0, report.title() + " " + name, look(Look.TITLE));
        sheet.getRow(0).setHeightInPoints(26);
        String note = (demonstration ? "演示数据  " : "") + "数据截至" + report.due().asOf() + (demonstration ? "  " + report.plan().figuresNote()
                : "");
        Entries.text(sheet.createRow(1), 0, note, look(Look.NOTE));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getHeader().setLeft(report.plan().shortTitle() + report.due().type().title());
        sheet.getHeader().setRight(demonstration ? "演示数据" : "");
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        return sheet;
    }

    /** Heads that stay on screen and on every page, and a filter over the table. */
    void finishTable(XSSFSheet sheet, int columns, int frozen) {
        sheet.createFreezePane(frozen, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        if (sheet.getLastRowNum() > HEADER) {
            sheet.setAutoFilter(new CellRangeAddress(HEADER, sheet.getLastRowNum(), 0, columns - 1));
        }
    }

    CellStyle look(Look look) {
        return styles.computeIfAbsent(look.name(), k -> made(look, "General"));
    }

    /** For numbers with so many decimals. */
    CellStyle number(int decimals) {
        return styles.computeIfAbsent("number" + decimals, k -> made(Look.CENTRED, decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
    }

    /** For shares, as a percentage with one place. */
    CellStyle percent() {
        return styles.computeIfAbsent("percent", k -> made(Look.CENTRED, "0.0%"));
    }

    private CellStyle made(Look look, String format) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName(look == Look.TITLE || look == Look.HEADER ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : 10));
        if (look == Look.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.DARK_BLUE.getIndex());
        }
        if (look == Look.NOTE) {
            font.setColor(IndexedColors.DARK_RED.getIndex());
        }
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(look == Look.HEADER || look == Look.CENTRED || look == Look.LINK ? HorizontalAlignment.CENTER
                : HorizontalAlignment.LEFT);
        style.setWrapText(look == Look.HEADER || look == Look.TEXT || look == Look.CENTRED);
        if (look != Look.TITLE && look != Look.NOTE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look == Look.HEADER) {
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
