package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** The small font of a report against the whole one, both as Java's own reader of fonts sees them. */
class SmallFontTest {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final byte[] BYTES = bytes("Regular");
    private static final FontFile WHOLE = font(BYTES);

    private static byte[] bytes(String weight) {
        try (InputStream in = SmallFontTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FontFile font(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    private static FontFile read(InputStream in) {
        try {
            return FontFile.read(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] smallOf(String text) {
        return SmallFont.of(WHOLE, new TreeSet<>(text.codePoints().boxed().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"海陵区“十四五”规划主要指标", "≥2.85% 13.02‰ —— （演示）", "éÄǚ½", "𠮷𬌗", "a", " "})
    void itsCharactersLookAndMeasureTheSame(String text) throws IOException, FontFormatException {
        byte[] small = smallOf(text);
        assertThat(outline(small, text).equals(outline(BYTES, text))).isTrue();
        assertThat(width(small, text)).isEqualTo(width(BYTES, text));
        assertThat(small.length).isLessThan(BYTES.length / 100);
    }

    @Test
    void itHasTheCharactersThatWereAskedForAndNoOthers() throws IOException {
        BaseFont font = BaseFont.createFont("small.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, smallOf("规划"), null);
        assertThat(font.charExists('规')).isTrue();
        assertThat(font.charExists('划')).isTrue();
        assertThat(font.charExists('则')).isFalse();
        assertThat(font.charExists('a')).isFalse();
    }

    @Test
    void whatTheWholeFontLacksIsLeftOut() throws IOException {
        int unassigned = 0x378;
        BaseFont font = BaseFont.createFont("small.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                SmallFont.of(WHOLE, new TreeSet<>(Set.of((int) '规', unassigned))), null);
        assertThat(WHOLE.has(unassigned)).isFalse();
        assertThat(font.charExists(unassigned)).isFalse();
        assertThat(font.charExists('规')).isTrue();
    }

    @Test
    void theWholeFontHasEveryCharacterThatTheRendererFindsInItAndNoOther() throws IOException, DocumentException {
        BaseFont font = BaseFont.createFont("whole.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, BYTES, null);
        for (int c = 0; c <= 0x323AF; c++) {
            assertThat(WHOLE.has(c)).as("U+%04X", c).isEqualTo(font.charExists(c));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void noGlyphOfOursIsPutTogetherOfOthers(String weight) {
        FontFile font = font(bytes(weight));
        assertThat(IntStream.rangeClosed(0, 0x323AF).filter(font::has).mapToObj(c -> font.outline(font.glyph(c)))).hasSizeGreaterThan(30_000);
    }

    @Test
    void aGlyphPutTogetherOfOthersIsRefused() {
        byte[] other = BYTES.clone();
        ByteBuffer.wrap(other).putShort(WHOLE.outline(WHOLE.glyph('规')).start(), (short) -1);
        FontFile font = font(other);
        assertThatThrownBy(() -> SmallFont.of(font, new TreeSet<>(Set.of((int) '规')))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a glyph put together of others");
        assertThat(SmallFont.of(font, new TreeSet<>(Set.of((int) '划')))).isEqualTo(smallOf("划"));
    }

    @Test
    void whatIsNoTrueTypeFontIsRefused() {
        byte[] other = BYTES.clone();
        other[0] = 'O';
        assertThatThrownBy(() -> font(other)).isInstanceOf(IllegalArgumentException.class).hasMessage("no TrueType font");
    }

    /** As a stream out of a deflated jar, which does not know how much is left. */
    @Test
    void itIsReadOfAStreamThatDoesNotSayHowLongItIs() {
        FontFile font = read(new ByteArrayInputStream(BYTES) {
            @Override
            public synchronized int available() {
                return 1;
            }

            @Override
            public synchronized int read(byte[] some, int from, int most) {
                return super.read(some, from, Math.min(most, 10_007));
            }
        });
        assertThat(SmallFont.of(font, new TreeSet<>(Set.of((int) '规', (int) '龘')))).isEqualTo(smallOf("规龘"));
    }

    private static Area outline(byte[] font, String text) throws IOException, FontFormatException {
        Shape shape = read(font).createGlyphVector(EXACT, text).getOutline();
        return new Area(shape);
    }

    private static double width(byte[] font, String text) throws IOException, FontFormatException {
        return read(font).createGlyphVector(EXACT, text).getLogicalBounds().getWidth();
    }

    private static Font read(byte[] font) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font)).deriveFont(1000f);
    }
}
