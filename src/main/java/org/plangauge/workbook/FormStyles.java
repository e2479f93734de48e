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

/** How the cells of a form look; made once a workbook. */
final class FormStyles {

    /** What a cell is for. */
    enum Use { TITLE, HEAD, PROGRESS, HEADER, LOCKED, FIGURE, TEXT, PROSE, ENTRY, LINK, COUNT, WANTED, CALLED_FOR }

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
            case FIGURE -> HorizontalAlignment.RIGHT;
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
            case LOCKED -> IndexedColors.GREY_25_PERCENT;
            case WANTED -> MissingColours.WANTED;
            case CALLED_FOR -> MissingColours.CALLED_FOR;
            default -> null;
        };
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
