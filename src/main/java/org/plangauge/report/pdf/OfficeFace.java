package org.plangauge.report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A face of the office's own, from its file to what the renderer prints with. */
final class OfficeFace {

    private static final Pattern OF_A_COLLECTION = Pattern.compile("(.+),(\\d{1,4})");
    private static final int COLLECTION = 0x74746366;
    private static final int OS_2 = 0x4F532F32;

    private final String name;
    private final String written;
    private final String file;
    private final int number;

    /** @param written a path, or {@code path,number} */
    OfficeFace(String name, String written) {
        Matcher part = OF_A_COLLECTION.matcher(written.strip());
        this.name = name;
        this.written = written.strip();
        this.file = part.matches() ? part.group(1) : this.written;
        this.number = part.matches() ? Integer.parseInt(part.group(2)) : -1;
    }

    /** @throws UnusableFont when it is not there, is no font, or its maker forbids what we do with it */
    BaseFont load() {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw unusable("there is no such file", null);
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            boolean collection = bytes.remaining() > 16 && bytes.getInt(0) == COLLECTION;
            if (collection != number >= 0) {
                throw unusable(collection ? "it is a collection; say which of its faces, \"" + file + ",0\" for the first"
                        : "it is no collection; take the number off its end", null);
            }
            if (collection && number >= bytes.getInt(8)) {
                throw unusable("the collection has " + bytes.getInt(8) + " faces, numbered from 0", null);
            }
            require(bytes, collection ? bytes.getInt(12 + 4 * number) : 0);
            String ending = collection ? ".ttc," + number : file.toLowerCase(Locale.ROOT).endsWith(".otf") ? ".otf" : ".ttf";
            BaseFont face = BaseFont.createFont(name + ending, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes.array(), null);
            face.setIncludeCidSet(false);
            return face;
        } catch (IOException | DocumentException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw unusable("it is no TrueType or OpenType font, or a broken one (" + e.getMessage() + ")", e);
        }
    }

    /** A hash of the file; empty where there is none. */
    String version() {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path)
                    ? HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path))) : "";
        } catch (IOException e) {
            throw unusable("it cannot be read (" + e.getMessage() + ")", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What its maker permits stands in a field of the font, fsType (OpenType specification, table OS/2). */
    private void require(ByteBuffer bytes, int start) {
        int tables = bytes.getShort(start + 4);
        for (int i = 0; i < tables; i++) {
            int entry = start + 12 + 16 * i;
            if (bytes.getInt(entry) == OS_2) {
                int rights = bytes.getShort(bytes.getInt(entry + 8) + 8);
                if ((rights & 0xF) == 2 || (rights & 0x200) != 0) {
                    throw unusable("its maker forbids to embed it in documents (fsType " + rights + ")", null);
                }
                if ((rights & 0x100) != 0) {
                    throw unusable("its maker forbids to embed a part of it, and all of it would be too much (fsType " + rights + ")",
                            null);
                }
                return;
            }
        }
        throw unusable("it is no TrueType or OpenType font, or a broken one (it has no table OS/2)", null);
    }

    private UnusableFont unusable(String problem, @Nullable Throwable cause) {
        return new UnusableFont(name, written, problem, cause);
    }
}
