package org.plangauge.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.plangauge.checks.Severity;

/**
 * The colours of findings on cells: the fill changes and nothing else of a style. A style is made once for all cells that
 * share it, since a workbook holds a limited number; where it is full, cells stay as they are.
 */
final class FindingFill {

    private static final int[] RED = {0xFF, 0xC9, 0xCF};
    private static final int[] YELLOW = {0xFF, 0xEF, 0xA6};
    private static final int[] BLUE = {0xD6, 0xE9, 0xF8};

    /** Kept free for the sheet 退回意见. */
    private static final int RESERVE = 24;

    /** What .xls holds is the smaller: 4,030 to 64,000. */
    private static final int MOST_IN_XLS = 4_030;
    private static final int MOST = 64_000;

    private final Workbook workbook;
    private final Map<List<Object>, CellStyle> made = new HashMap<>();

    FindingFill(Workbook workbook) {
        this.workbook = workbook;
    }

    static int[] rgb(Severity severity) {
        return switch (severity) {
            case ERROR, REJECTION -> RED;
            case WARNING -> YELLOW;
            case NOTE -> BLUE;
        };
    }

    private static IndexedColors indexed(Severity severity) {
        return switch (severity) {
            case ERROR, REJECTION -> IndexedColors.ROSE;
            case WARNING -> IndexedColors.LIGHT_YELLOW;
            case NOTE -> IndexedColors.PALE_BLUE;
        };
    }

    /** {@code style} with the colour of {@code severity}. */
    CellStyle on(CellStyle style, Severity severity) {
        List<Object> key = List.of(style.getIndex(), indexed(severity));
        CellStyle known = made.get(key);
        if (known != null || !room()) {
            return known == null ? style : known;
        }
        CellStyle coloured = workbook.createCellStyle();
        coloured.cloneStyleFrom(style);
        paint(coloured, severity);
        made.put(key, coloured);
        return coloured;
    }

    /** Gives {@code style} the colour of {@code severity}. */
    static void paint(CellStyle style, Severity severity) {
        if (style instanceof XSSFCellStyle) {
            int[] rgb = rgb(severity);
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]}, null));
        } else {
            style.setFillForegroundColor(indexed(severity).getIndex());
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** {@code style} with the fill of {@code original} in the place of ours; as it is when its fill is not ours. */
    CellStyle off(CellStyle style, CellStyle original) {
        if (!isOurs(style)) {
            return style;
        }
        if (besidesFill(style).equals(besidesFill(original))) {
            return original;
        }
        List<Object> key = List.of(style.getIndex(), original.getIndex(), "off");
        CellStyle known = made.get(key);
        if (known != null || !room()) {
            return known == null ? style : known;
        }
        CellStyle restored = workbook.createCellStyle();
        restored.cloneStyleFrom(style);
        if (restored instanceof XSSFCellStyle to && original instanceof XSSFCellStyle from) {
            to.getCoreXf().setFillId(from.getCoreXf().getFillId());
        } else {
            restored.setFillForegroundColor(original.getFillForegroundColor());
            restored.setFillBackgroundColor(original.getFillBackgroundColor());
            restored.setFillPattern(original.getFillPattern());
        }
        made.put(key, restored);
        return restored;
    }

    private static boolean isOurs(CellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return false;
        }
        Color colour = style.getFillForegroundColorColor();
        for (Severity severity : Severity.values()) {
            if (colour instanceof XSSFColor x && same(x.getRGB(), rgb(severity))
                    || colour instanceof HSSFColor h && same(h.getTriplet(), HSSFColor.getIndexHash().get((int) indexed(severity).getIndex())
                            .getTriplet())) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(byte[] rgb, int[] other) {
        return rgb != null && rgb.length == 3 && (rgb[0] & 0xFF) == other[0] && (rgb[1] & 0xFF) == other[1] && (rgb[2] & 0xFF) == other[2];
    }

    private static boolean same(short[] rgb, short[] other) {
        return rgb[0] == other[0] && rgb[1] == other[1] && rgb[2] == other[2];
    }

    private static List<Object> besidesFill(CellStyle style) {
        return List.of(style.getDataFormat(), style.getFontIndex(), style.getAlignment(), style.getVerticalAlignment(), style.getWrapText(),
                style.getIndention(), style.getRotation(), style.getShrinkToFit(), style.getLocked(), style.getHidden(),
                style.getQuotePrefixed(), style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight(),
                style.getTopBorderColor(), style.getBottomBorderColor(), style.getLeftBorderColor(), style.getRightBorderColor());
    }

    private boolean room() {
        return workbook.getNumCellStyles() < (workbook instanceof HSSFWorkbook ? MOST_IN_XLS : MOST) - RESERVE;
    }
}
