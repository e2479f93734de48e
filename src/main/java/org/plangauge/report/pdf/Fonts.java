package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The faces that a report is printed in, parsed once: Noto Sans SC, regular and bold, from the class path. No font of the
 * machine is ever used.
 */
final class Fonts {

    /** As the stylesheet calls it. */
    static final String FAMILY = "Noto Sans SC";

    private static final String REGULAR = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";

    private final BaseFont regular;
    private final BaseFont bold;
    private final ITextFontResolver resolver = new ITextFontResolver();

    private Fonts(BaseFont regular, BaseFont bold) {
        this.regular = regular;
        this.bold = bold;
        resolver.addFont(regular, REGULAR, FAMILY);
        resolver.addFont(bold, BOLD, FAMILY);
    }

    static Fonts load() {
        return new Fonts(face(REGULAR), face(BOLD));
    }

    private static BaseFont face(String path) {
        try (InputStream in = Fonts.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the font " + path + " is not on the class path; the build unpacks it");
            }
            BaseFont face = BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            face.setIncludeCidSet(false);
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("the font " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    ITextFontResolver resolver() {
        return resolver;
    }

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }

    /** Names of embedded subsets are drawn at random; from here on the draw is the same in every run. */
    void startAnew() {
        regular.setSecureRandom(new FixedDraw(1));
        bold.setSecureRandom(new FixedDraw(2));
    }

    /** @throws MissingGlyphs when one of the faces lacks a character of {@code text} */
    void require(String text) {
        List<Integer> missing = text.codePoints().distinct().sorted()
                .filter(c -> !Character.isWhitespace(c) && !(regular.charExists(c) && bold.charExists(c))).boxed().toList();
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }
}
