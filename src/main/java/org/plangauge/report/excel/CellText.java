package org.plangauge.report.excel;

import java.util.regex.Pattern;

/**
 * Text as a cell can hold it. Whatever a department wrote stays text: it is written as a string, and where a spreadsheet
 * program would take it for a formula when somebody types it again, the cell is marked as text as well.
 */
final class CellText {

    /** The longest text a cell can hold, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final String CUT = "……（原文过长，余下部分见原文件）";
    /** What spreadsheet programs take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** {@code text} without characters that XML cannot carry, cut where it is longer than a cell. */
    static String of(String text) {
        if (text.length() <= LONGEST && plain(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::written).forEach(kept::appendCodePoint);
        if (kept.length() <= LONGEST) {
            return kept.toString();
        }
        int end = LONGEST - CUT.length();
        return kept.substring(0, Character.isLowSurrogate(kept.charAt(end)) ? end - 1 : end) + CUT;
    }

    /** Whether a program would read {@code text} as a formula if it were typed, full-width signs as Chinese editions read them. */
    static boolean looksLikeFormula(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x3000 && c != 0xA0).limit(1)
                .anyMatch(c -> "=+-@＝＋－＠".indexOf(c) >= 0);
    }

    /** {@code text} with the characters that would read as an escape escaped. */
    static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** Whether every character is one of those that nearly every text is made of. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static boolean written(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }
}
