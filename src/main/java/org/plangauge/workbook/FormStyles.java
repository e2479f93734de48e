package org.plangauge.workbook;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** How the cells of a form look; made once a workbook. */
final class FormStyles {

    /** What a cell is for. */
    enum Use { TITLE, HEAD, PROGRESS, HEADER, LOCKED, LOCKED_FIGURE, FIGURE, TEXT, PROSE, ENTRY, LINK, COUNT, WANTED, CALLED_FOR }

    /** Paler than the old palette has them, for the eyes of those who look at them all day. */
    private static final byte[] PALE_BLUE = {(byte) 0xD6, (byte) 0xE6, (byte) 0xF4};
    private static final byte[] PALE_GREY = {(byte) 0xEB, (byte) 0xEB, (byte) 0xEB};

    private final Map<Use, CellStyle> styles = new EnumMap<>(Use.class);

    FormStyles(Workbook workbook) {
        for (Use use : Use.values()) {
            styles.put(use, style(workbook, use));
        }
    }

    CellStyle of(Use use) {
        return styles.get(use);
    }

    private static CellStyle style(Workbook workbook, Use use) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName(use == Use.TITLE || use == Use.HEADER ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) (use == Use.TITLE ? 16 : 10));
        font.setBold(use == Use.PROGRESS);
        if (use == Use.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setLocked(use != Use.FIGURE && use != Use.TEXT && use != Use.ENTRY);
        style.setWrapText(use != Use.TITLE && use != Use.HEAD && use != Use.PROGRESS && use != Use.ENTRY);
        style.setAlignment(switch (use) {
            case HEADER, COUNT, WANTED, CALLED_FOR -> HorizontalAlignment.CENTER;
            case FIGURE, LOCKED_FIGURE -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        });
        if (use != Use.TITLE && use != Use.HEAD && use != Use.PROGRESS && use != Use.PROSE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        IndexedColors fill = switch (use) {
            case HEADER -> IndexedColors.PALE_BLUE;
            case LOCKED, LOCKED_FIGURE -> IndexedColors.GREY_25_PERCENT;
            case WANTED -> MissingColours.WANTED;
            case CALLED_FOR -> MissingColours.CALLED_FOR;
            default -> null;
        };
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (style instanceof XSSFCellStyle coloured && (use == Use.HEADER || fill == IndexedColors.GREY_25_PERCENT)) {
            coloured.setFillForegroundColor(new XSSFColor(use == Use.HEADER ? PALE_BLUE : PALE_GREY, new DefaultIndexedColorMap()));
        }
        return style;
    }
}
