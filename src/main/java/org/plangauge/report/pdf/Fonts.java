package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts that reports are printed in: Noto Sans SC, regular and bold, from the class path, and those of the office that are set,
 * parsed once. No other font of the machine is ever used.
 */
final class Fonts {

    /** As the stylesheet calls it. */
    static final String FAMILY = "Noto Sans SC";

    /** Of the office, by the stylesheet's name. */
    private final Map<String, BaseFont> own = new LinkedHashMap<>();

    private Fonts(Typefaces office) {
        office.files().forEach((name, file) -> own.put(name, new OfficeFace(name, file).load()));
    }

    /** @throws UnusableFont when one of the office's cannot be used */
    static Fonts load(Typefaces faces) {
        return new Fonts(faces);
    }

    /** Our own, as they come with us: read with the first report, and one for all. */
    private static final class Noto {

        private static final FontFile REGULAR = read("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
        private static final FontFile BOLD = read("fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

        private static FontFile read(String path) {
            try (InputStream in = Fonts.class.getResourceAsStream("/" + path)) {
                if (in == null) {
                    throw new IllegalStateException("the font " + path + " is not on the class path; the build unpacks it");
                }
                return FontFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a report is printed with that has no other characters than {@code characters}. One at a time: the office's are shared. */
    PageFonts with(SortedSet<Integer> characters) {
        return new PageFonts(SmallFont.of(Noto.REGULAR, characters), SmallFont.of(Noto.BOLD, characters), own);
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
        return Noto.REGULAR.has(c) && Noto.BOLD.has(c);
    }
}
