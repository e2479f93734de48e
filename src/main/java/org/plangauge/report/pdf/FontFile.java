package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font as it comes in its file: its tables, which characters it has, and their outlines. Tables and numbers are those of the
 * OpenType specification. Fonts of the shape of ours are enough: each glyph drawn by itself, with a width of its own. May be used from
 * several threads.
 */
final class FontFile {

    static final int TRUE_TYPE = 0x00010000;
    /** Lengths of the beginning of a file, and of what it says there of each table. */
    static final int DIRECTORY = 12;
    static final int ENTRY = 16;
    /** Where a table says something: maxp the number of glyphs, hhea that of widths. */
    static final int NUMBER_OF_GLYPHS = 4;
    static final int NUMBER_OF_WIDTHS = 34;
    /** The platform, the encoding and the format of a table of all characters; what stands before its groups, and how long one is. */
    static final int WINDOWS = 3;
    static final int ALL_OF_UNICODE = 10;
    static final int GROUPED = 12;
    static final int BEFORE_GROUPS = 16;
    static final int GROUP = 12;

    private static final int OFFSETS = 50;
    private static final int LONG = 1;
    private static final int AT_ONCE = 1 << 16;

    private final ByteBuffer file;
    private final Map<String, Piece> tables = new HashMap<>();
    private final int groups;
    private final int numberOfGroups;

    /** A piece of the file. */
    record Piece(int start, int length) {}

    /** @throws IllegalArgumentException when it is no TrueType font, or one of another shape */
    private FontFile(ByteBuffer bytes) {
        file = bytes.asReadOnlyBuffer();
        require(file.getInt(0) == TRUE_TYPE, "no TrueType font");
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = DIRECTORY + ENTRY * i;
            tables.put(new String(copy(new Piece(entry, 4)), StandardCharsets.ISO_8859_1), new Piece(file.getInt(entry + 8),
                    file.getInt(entry + 12)));
        }
        require(unsigned(table("head").start() + OFFSETS) == LONG, "short offsets");
        require(unsigned(table("hhea").start() + NUMBER_OF_WIDTHS) == unsigned(table("maxp").start() + NUMBER_OF_GLYPHS),
                "glyphs without a width of their own");
        groups = characters() + BEFORE_GROUPS;
        numberOfGroups = file.getInt(groups - 4);
    }

    /**
     * Of all that can be read from {@code in}. It is held outside the heap, where nothing has to move it: a font of all of Chinese is ten
     * million bytes, of which a report needs a few.
     *
     * @throws IllegalArgumentException when it is no TrueType font, or one of another shape
     */
    static FontFile read(InputStream in) throws IOException {
        byte[] some = new byte[AT_ONCE];
        ByteBuffer all = ByteBuffer.allocateDirect(Math.max(in.available(), AT_ONCE));
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            if (all.remaining() < read) {
                all = ByteBuffer.allocateDirect(2 * all.capacity()).put(all.flip());
            }
            all.put(some, 0, read);
        }
        return new FontFile(all.flip());
    }

    private static void require(boolean fits, String problem) {
        if (!fits) {
            throw new IllegalArgumentException(problem);
        }
    }

    private int characters() {
        int cmap = table("cmap").start();
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int map = cmap + file.getInt(entry + 4);
            if (unsigned(entry) == WINDOWS && unsigned(entry + 2) == ALL_OF_UNICODE && unsigned(map) == GROUPED) {
                return map;
            }
        }
        throw new IllegalArgumentException("no table of all characters");
    }

    boolean has(int character) {
        return glyph(character) >= 0;
    }

    /** The number of the character's glyph; negative where it has none. */
    int glyph(int character) {
        int low = 0;
        int high = numberOfGroups - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groups + GROUP * middle;
            if (character < file.getInt(group)) {
                high = middle - 1;
            } else if (character > file.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(group + 8) + character - file.getInt(group);
            }
        }
        return -1;
    }

    /** @throws IllegalArgumentException when it is put together of other glyphs */
    Piece outline(int glyph) {
        int place = table("loca").start() + 4 * glyph;
        Piece outline = new Piece(table("glyf").start() + file.getInt(place), file.getInt(place + 4) - file.getInt(place));
        require(outline.length() == 0 || file.getShort(outline.start()) >= 0, "a glyph put together of others");
        return outline;
    }

    /** Width and left bearing in one number, as hmtx writes them. */
    int width(int glyph) {
        return file.getInt(table("hmtx").start() + 4 * glyph);
    }

    boolean hasTable(String name) {
        return tables.containsKey(name);
    }

    /** @throws IllegalArgumentException when there is none of that name */
    Piece table(String name) {
        require(tables.containsKey(name), "no table " + name);
        return tables.get(name);
    }

    byte[] copy(Piece piece) {
        byte[] copy = new byte[piece.length()];
        file.get(piece.start(), copy);
        return copy;
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(file.getShort(place));
    }
}
