package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The faces that a report is printed in, parsed once: Noto Sans SC, regular and bold, from the class path, and those of the office
 * that are set. No other font of the machine is ever used.
 */
final class Fonts {

    /** As the stylesheet calls it. */
    static final String FAMILY = "Noto Sans SC";

    private static final String REGULAR = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";

    /** How heavy a stylesheet's normal and bold are. */
    private static final int LIGHT = 400;
    private static final int HEAVY = 700;

    private final BaseFont regular;
    private final BaseFont bold;
    /** Of the office, by the stylesheet's name. */
    private final Map<String, BaseFont> own = new LinkedHashMap<>();
    private final ITextFontResolver resolver = new ITextFontResolver();

    private Fonts(BaseFont regular, BaseFont bold, Typefaces faces) {
        this.regular = regular;
        this.bold = bold;
        faces.files().forEach((name, file) -> own.put(name, new OfficeFace(name, file).load()));
        resolver.addFont(regular, REGULAR, FAMILY);
        resolver.addFont(bold, BOLD, FAMILY);
        for (String name : Typefaces.NAMES) {
            boolean text = name.equals(Typefaces.TEXT);
            resolver.addFont(text ? regular : bold, text ? REGULAR : BOLD, name);
            List<FontDescription> family = resolver.getFonts().get(name).getFontDescriptions();
            family.clear();
            BaseFont face = own.getOrDefault(name, text ? regular : bold);
            family.add(new FontDescription(face, IdentValue.NORMAL, LIGHT));
            if (!text || !own.containsKey(name)) {
                family.add(new FontDescription(own.getOrDefault(name, bold), IdentValue.NORMAL, HEAVY));
            }
        }
    }

    /** @throws UnusableFont when one of the office's cannot be used */
    static Fonts load(Typefaces faces) {
        return new Fonts(face(REGULAR), face(BOLD), faces);
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
        List<BaseFont> all = new ArrayList<>(List.of(regular, bold));
        all.addAll(own.values());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setSecureRandom(new FixedDraw(i + 1));
        }
    }

    /** @throws MissingGlyphs when Noto Sans SC, which prints what is no text of the page, lacks a character of {@code text} */
    void require(String text) {
        List<Integer> missing = text.codePoints().distinct().sorted().filter(c -> !Character.isWhitespace(c) && !inNoto(c))
                .boxed().toList();
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }

    /** Whether every face has the character, so that it can stand anywhere. */
    boolean everywhere(int c) {
        return Character.isWhitespace(c) || inNoto(c) && own.values().stream().allMatch(face -> face.charExists(c));
    }

    /** A family that has a character which others lack: Noto Sans SC rather than one of the office's; empty where none has it. */
    Optional<String> familyOf(int c) {
        return inNoto(c) ? Optional.of(FAMILY)
                : own.entrySet().stream().filter(e -> e.getValue().charExists(c)).map(Map.Entry::getKey).findFirst();
    }

    /** The characters of {@code text} that a face of the office lacks, in order. */
    List<Integer> missing(String name, String text) {
        return text.codePoints().distinct().sorted().filter(c -> !Character.isWhitespace(c) && !own.get(name).charExists(c))
                .boxed().toList();
    }

    private boolean inNoto(int c) {
        return regular.charExists(c) && bold.charExists(c);
    }
}
