package org.plangauge.report.pdf;

import static org.plangauge.report.pdf.FontFile.ALL_OF_UNICODE;
import static org.plangauge.report.pdf.FontFile.BEFORE_GROUPS;
import static org.plangauge.report.pdf.FontFile.DIRECTORY;
import static org.plangauge.report.pdf.FontFile.ENTRY;
import static org.plangauge.report.pdf.FontFile.GROUP;
import static org.plangauge.report.pdf.FontFile.GROUPED;
import static org.plangauge.report.pdf.FontFile.NUMBER_OF_GLYPHS;
import static org.plangauge.report.pdf.FontFile.NUMBER_OF_WIDTHS;
import static org.plangauge.report.pdf.FontFile.TRUE_TYPE;
import static org.plangauge.report.pdf.FontFile.WINDOWS;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.plangauge.report.pdf.FontFile.Piece;

/**
 * A font of some characters of another, which look and measure the same in it. The renderer takes every character of a font into
 * several maps, thirty thousand of one that has all of Chinese, for each report that is being printed; a report needs a thousand.
 */
final class SmallFont {

    /** Taken over as they are. */
    private static final List<String> KEPT = List.of("OS/2", "cvt ", "fpgm", "head", "name", "prep");
    /** The beginning of table post: all but the names of the glyphs. */
    private static final int POST = 32;
    /** An empty table of the characters of the first plane. */
    private static final short[] NO_CHARACTERS = {4, 24, 0, 2, 2, 0, 0, -1, 0, -1, 1, 0};

    private final FontFile whole;
    /** New numbers of glyphs by their old ones, both in order. */
    private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

    private SmallFont(FontFile whole) {
        this.whole = whole;
    }

    /** The file of a font that has those of {@code characters} that {@code whole} has. */
    static byte[] of(FontFile whole, SortedSet<Integer> characters) {
        SmallFont font = new SmallFont(whole);
        List<Integer> had = characters.stream().filter(whole::has).toList();
        font.number(had);
        return file(font.tables(had));
    }

    /** Numbers the characters' glyphs, and the one that stands for all that are missing. */
    private void number(List<Integer> characters) {
        SortedSet<Integer> glyphs = new TreeSet<>(characters.stream().map(whole::glyph).toList());
        glyphs.add(0);
        glyphs.forEach(glyph -> numbers.put(glyph, numbers.size()));
    }

    private SortedMap<String, byte[]> tables(List<Integer> characters) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        KEPT.stream().filter(whole::hasTable).forEach(name -> tables.put(name, whole.copy(whole.table(name))));
        tables.put("post", whole.copy(new Piece(whole.table("post").start(), POST)));
        tables.put("hhea", changed("hhea", NUMBER_OF_WIDTHS, numbers.size()));
        tables.put("maxp", changed("maxp", NUMBER_OF_GLYPHS, numbers.size()));
        tables.put("cmap", map(characters));
        ByteBuffer widths = ByteBuffer.allocate(4 * numbers.size());
        ByteBuffer offsets = ByteBuffer.allocate(4 * (numbers.size() + 1)).putInt(0);
        ByteBuffer outlines = ByteBuffer.allocate(numbers.keySet().stream().mapToInt(g -> aligned(whole.outline(g).length())).sum());
        for (int glyph : numbers.keySet()) {
            widths.putInt(whole.width(glyph));
            outlines.put(whole.copy(whole.outline(glyph)));
            outlines.position(aligned(outlines.position()));
            offsets.putInt(outlines.position());
        }
        tables.put("hmtx", widths.array());
        tables.put("loca", offsets.array());
        tables.put("glyf", outlines.array());
        return tables;
    }

    private byte[] changed(String name, int place, int number) {
        return ByteBuffer.wrap(whole.copy(whole.table(name))).putShort(place, (short) number).array();
    }

    /** Two tables of characters: all are in the second, but the renderer takes a font that has not the first for an old one. */
    private byte[] map(List<Integer> characters) {
        int first = 4 + 2 * 8;
        int second = first + 2 * NO_CHARACTERS.length;
        int length = BEFORE_GROUPS + GROUP * characters.size();
        ByteBuffer map = ByteBuffer.allocate(second + length);
        put(map, 0, 2, WINDOWS, 1).putInt(first);
        put(map, WINDOWS, ALL_OF_UNICODE).putInt(second);
        for (short number : NO_CHARACTERS) {
            map.putShort(number);
        }
        put(map, GROUPED, 0).putInt(length).putInt(0).putInt(characters.size());
        characters.forEach(c -> map.putInt(c).putInt(c).putInt(numbers.get(whole.glyph(c))));
        return map.array();
    }

    private static ByteBuffer put(ByteBuffer map, int... numbers) {
        for (int number : numbers) {
            map.putShort((short) number);
        }
        return map;
    }

    /** Without the sums that it could be checked by: it is read here and nowhere else. */
    private static byte[] file(SortedMap<String, byte[]> tables) {
        int start = DIRECTORY + ENTRY * tables.size();
        ByteBuffer font = ByteBuffer.allocate(start + tables.values().stream().mapToInt(t -> aligned(t.length)).sum());
        font.putInt(TRUE_TYPE).putShort((short) tables.size()).position(DIRECTORY);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(start).putInt(table.getValue().length);
            font.put(start, table.getValue());
            start += aligned(table.getValue().length);
        }
        return font.array();
    }

    private static int aligned(int length) {
        return length + 3 & ~3;
    }
}
