package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.TrueTypeUtil;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one report: of Noto Sans SC what it needs, and the office's own. */
final class PageFonts {

    /** How heavy a stylesheet's normal and bold are. */
    private static final int LIGHT = 400;
    private static final int HEAVY = 700;

    private final BaseFont regular;
    private final BaseFont bold;
    private final Faces faces = new Faces();

    /**
     * Names of embedded subsets are drawn at random; here the draw is the same for every report.
     *
     * @param own of the office, by the stylesheet's name
     */
    PageFonts(byte[] regular, byte[] bold, Map<String, BaseFont> own) {
        NotoFace normal = NotoFace.of("NotoSansSC-Regular.ttf", regular);
        NotoFace heavy = NotoFace.of("NotoSansSC-Bold.ttf", bold);
        this.regular = normal.face();
        this.bold = heavy.face();
        faces.add(Fonts.FAMILY, normal.description(), heavy.description());
        for (String name : Typefaces.NAMES) {
            boolean text = name.equals(Typefaces.TEXT);
            FontDescription light = new FontDescription(own.getOrDefault(name, text ? this.regular : this.bold), IdentValue.NORMAL, LIGHT);
            boolean onlyOne = text && own.containsKey(name);
            faces.add(name, light, onlyOne ? light : new FontDescription(own.getOrDefault(name, this.bold), IdentValue.NORMAL, HEAVY));
        }
        int seed = 1;
        this.regular.setSecureRandom(new FixedDraw(seed++));
        this.bold.setSecureRandom(new FixedDraw(seed++));
        for (BaseFont face : own.values()) {
            face.setSecureRandom(new FixedDraw(seed++));
        }
    }

    /** How it is printed with, and how it is underlined. */
    private record NotoFace(BaseFont face, FontDescription description) {

        static NotoFace of(String name, byte[] font) {
            try {
                BaseFont face = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font, null);
                face.setIncludeCidSet(false);
                return new NotoFace(face, TrueTypeUtil.extractDescription(name, font, face, false, null, null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DocumentException e) {
                throw new IllegalStateException("the font " + name + " cannot be used: " + e.getMessage(), e);
            }
        }
    }

    Faces faces() {
        return faces;
    }

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }
}
