package org.plangauge.report.pdf;

import java.util.HashMap;
import java.util.Map;

import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;

/**
 * The faces that a stylesheet can ask for, by family and weight. The renderer's own way to be told of one reads its file again for
 * each name it has, ten megabytes every time; and its own fourteen fonts, which no archive may contain, are loaded only for a
 * stylesheet that asks for nothing else.
 */
final class Faces extends ITextFontResolver {

    /** From the weight 600 a stylesheet means bold. */
    private static final int BOLD = 600;

    private final Map<String, Family> families = new HashMap<>();

    private record Family(FontDescription normal, FontDescription bold) {

        FontDescription of(IdentValue weight) {
            return convertWeightToInt(weight) < BOLD ? normal : bold;
        }
    }

    void add(String family, FontDescription normal, FontDescription bold) {
        families.put(family, new Family(normal, bold));
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        if (wanted.families != null) {
            for (String name : wanted.families) {
                Family family = families.get(name);
                if (family != null) {
                    return new ITextFSFont(family.of(wanted.fontWeight), wanted.size);
                }
            }
        }
        return super.resolveFont(context, wanted);
    }

    /** There are none: a page may refer to no font. */
    @Override
    public void flushFontFaceFonts() {
        // nothing to forget
    }
}
