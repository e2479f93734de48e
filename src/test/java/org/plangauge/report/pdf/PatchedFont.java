package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Noto Sans SC as an office's own face: under another name, with another permission, without some characters. */
final class PatchedFont {

    private final byte[] bytes;

    private PatchedFont(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The regular weight. @param name of {@code NotoSansSC-Regular}'s length */
    static PatchedFont regular(String name) throws IOException {
        return of("NotoSansSC-Regular", name);
    }

    /** The bold weight. @param name of {@code NotoSansSC-Bold}'s length */
    static PatchedFont bold(String name) throws IOException {
        return of("NotoSansSC-Bold", name);
    }

    private static PatchedFont of(String noto, String name) throws IOException {
        try (InputStream in = PatchedFont.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + noto + ".ttf")) {
            PatchedFont font = new PatchedFont(in.readAllBytes());
            font.replace(noto.getBytes(StandardCharsets.UTF_16BE), name.getBytes(StandardCharsets.UTF_16BE));
            return font;
        }
    }

    private void replace(byte[] from, byte[] to) {
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, i, to.length);
            }
        }
    }

    /** With this fsType. */
    PatchedFont permitting(int rights) {
        ByteBuffer.wrap(bytes).putShort(table("OS/2") + 8, (short) rights);
        return this;
    }

    /** Without {@code character} and what follows it in its run of the character map. */
    PatchedFont without(int character) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int map = table("cmap");
        for (int i = 0; i < font.getShort(map + 2); i++) {
            int sub = map + font.getInt(map + 4 + 8 * i + 4);
            if (font.getShort(sub) == 12) {
                for (int group = sub + 16; group < sub + 16 + 12 * font.getInt(sub + 12); group += 12) {
                    if (font.getInt(group) <= character && character <= font.getInt(group + 4)) {
                        font.putInt(group + 4, character - 1);
                    }
                }
            }
        }
        return this;
    }

    /** As a collection of this one face. */
    Path collection(Path file) throws IOException {
        int head = 16;
        ByteBuffer moved = ByteBuffer.allocate(head + bytes.length);
        moved.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(head).put(bytes);
        for (int i = 0; i < moved.getShort(head + 4); i++) {
            int offset = head + 12 + 16 * i + 8;
            moved.putInt(offset, moved.getInt(offset) + head);
        }
        return Files.write(file, moved.array());
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes);
    }

    private int table(String tag) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(12 + 16 * i) == wanted) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("no table " + tag);
    }
}
