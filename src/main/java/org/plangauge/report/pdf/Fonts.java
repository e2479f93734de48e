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
import org.openpdf.pdf.TrueTypeUtil;
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
    private final Faces faces = new Faces();

    private Fonts(NotoFace regular, NotoFace bold, Typefaces office) {
        this.regular = regular.face();
        this.bold = bold.face();
        faces.add(FAMILY, regular.description(), bold.description());
        office.files().forEach((name, file) -> own.put(name, new OfficeFace(name, file).load()));
        for (String name : Typefaces.NAMES) {
            boolean text = name.equals(Typefaces.TEXT);
            FontDescription normal = new FontDescription(own.getOrDefault(name, text ? this.regular : this.bold), IdentValue.NORMAL, LIGHT);
            boolean onlyOne = text && own.containsKey(name);
            faces.add(name, normal, onlyOne ? normal : new FontDescription(own.getOrDefault(name, this.bold), IdentValue.NORMAL, HEAVY));
        }
    }

    /** @throws UnusableFont when one of the office's cannot be used */
    static Fonts load(Typefaces faces) {
        return new Fonts(NotoFace.read(REGULAR), NotoFace.read(BOLD), faces);
    }

    /** One of our own as it comes with us, and how it is underlined. */
    private record NotoFace(BaseFont face, FontDescription description) {

        static NotoFace read(String path) {
            try (InputStream in = Fonts.class.getResourceAsStream("/" + path)) {
                if (in == null) {
                    throw new IllegalStateException("the font " + path + " is not on the class path; the build unpacks it");
                }
                byte[] file = in.readAllBytes();
                BaseFont face = BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
                face.setIncludeCidSet(false);
                return new NotoFace(face, TrueTypeUtil.extractDescription(path, file, face, false, null, null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DocumentException e) {
                throw new IllegalStateException("the font " + path + " cannot be used: " + e.getMessage(), e);
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
