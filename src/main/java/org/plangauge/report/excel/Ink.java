package org.plangauge.report.excel;

import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** What charts are drawn with: neighbours differ in brightness, so that grey print tells them apart, or by a hatch. */
enum Ink {
    /** What was done. */
    DONE(0x1F, 0x4E, 0x79, false),
    /** What the calendar asks for. */
    ASKED(0xBF, 0xCF, 0xE0, false),
    /** What is behind. */
    BEHIND(0xB0, 0x24, 0x18, false),
    BEST(0x1E, 0x5C, 0x3A, false),
    BETTER(0x6F, 0xA8, 0x6A, false),
    GOOD(0xCF, 0xE3, 0xC6, false),
    UNKNOWN(0x80, 0x80, 0x80, true);

    private final byte[] rgb;
    private final boolean hatched;

    Ink(int red, int green, int blue, boolean hatched) {
        this.rgb = new byte[] {(byte) red, (byte) green, (byte) blue};
        this.hatched = hatched;
    }

    /** The ink of a verdict, by the name of its class. */
    static Ink of(String standing) {
        return switch (standing) {
            case "REACHED_EARLY", "EXCEEDED" -> BEST;
            case "AHEAD", "MET" -> BETTER;
            case "ON_TRACK", "NEARLY_MET" -> GOOD;
            case "BEHIND", "MISSED" -> BEHIND;
            default -> UNKNOWN;
        };
    }

    XDDFColor colour() {
        return new XDDFColorRgbBinary(rgb.clone());
    }

    XDDFFillProperties fill() {
        if (!hatched) {
            return new XDDFSolidFillProperties(colour());
        }
        XDDFPatternFillProperties pattern = new XDDFPatternFillProperties();
        pattern.setPresetPattern(PresetPattern.WIDE_UPWARD_DIAGONAL);
        pattern.setForegroundColor(colour());
        pattern.setBackgroundColor(new XDDFColorRgbBinary(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}));
        return pattern;
    }

    /** How bright it prints, from 0 (black) to 255; a hatch is half paper. */
    double brightness() {
        double luminance = 0.299 * (rgb[0] & 0xFF) + 0.587 * (rgb[1] & 0xFF) + 0.114 * (rgb[2] & 0xFF);
        return hatched ? (luminance + 255) / 2 : luminance;
    }
}
