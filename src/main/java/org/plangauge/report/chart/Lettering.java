package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take. The widths are those of Noto Sans SC, the wider of its two weights; a Chinese character, and any
 * other that is not ASCII, is as wide as the type is high.
 */
final class Lettering {

    /** The type that charts are lettered in, in points; nothing is smaller than {@link #SMALL}. */
    static final double NORMAL = 8;
    static final double SMALL = 7;

    /** How far characters reach above and below the line they stand on, as a share of the size. */
    static final double ASCENT = 0.88;
    static final double DESCENT = 0.12;

    private static final String CUT = "…";
    private static final String NEVER_FIRST = "，。、；：？！）》”’％%】〕…";
    private static final String NEVER_LAST = "（《“‘【〔";

    /** Thousandths of the size, from the space to the tilde. */
    private static final int[] ASCII = {
        227, 370, 575, 589, 589, 963, 739, 325, 378, 378, 506, 589, 325, 370, 325, 392,
        589, 589, 589, 589, 589, 589, 589, 589, 589, 589, 325, 325, 589, 589, 589, 514,
        1007, 641, 681, 657, 714, 615, 585, 717, 757, 330, 568, 686, 578, 854, 749, 770,
        667, 770, 682, 624, 625, 748, 618, 915, 627, 581, 613, 378, 392, 378, 589, 567,
        626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 605, 315, 964, 641, 626,
        644, 644, 436, 495, 420, 637, 576, 863, 562, 574, 511, 378, 296, 378, 589};

    private Lettering() {}

    static double width(String text, double size) {
        return text.codePoints().map(Lettering::thousandths).sum() * size / 1000;
    }

    private static int thousandths(int c) {
        return c >= ' ' && c - ' ' < ASCII.length ? ASCII[c - ' '] : 1000;
    }

    static boolean fits(String text, double size, double room) {
        return width(text, size) <= room;
    }

    /** {@code text} as far as it fits, with … where it was cut. For names; a number that is cut would be another number. */
    static String cut(String text, double size, double room) {
        if (fits(text, size, room)) {
            return text;
        }
        int end = text.length();
        while (end > 0 && !fits(text.substring(0, end) + CUT, size, room)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end) + CUT;
    }

    /** {@code text} on {@code most} lines at most, cut with … when it needs more; no line begins or ends with the wrong punctuation. */
    static List<String> wrapped(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && !fits(rest, size, room)) {
            int end = breakOf(rest, size, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(cut(rest, size, room));
        return lines;
    }

    private static int breakOf(String text, double size, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)), size, room)) {
            end = text.offsetByCodePoints(end, 1);
        }
        int better = end;
        while (better > end / 3 && better < text.length() && !mayBreak(text.codePointBefore(better), text.codePointAt(better))) {
            better = text.offsetByCodePoints(better, -1);
        }
        return better > end / 3 ? better : end;
    }

    private static boolean mayBreak(int before, int after) {
        boolean insideWord = before < 0x80 && after < 0x80 && before != ' ' && after != ' ';
        return !insideWord && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }
}
