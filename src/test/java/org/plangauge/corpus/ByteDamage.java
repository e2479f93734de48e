package org.plangauge.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Bytes flipped, cut out, doubled or brought in from another file: of the file itself, or of a part within its zip. */
final class ByteDamage {

    private static final List<String> BRACKETS = List.of("<", ">", "</c>", "<v>", "\"", "&", "\u0000", "9", "-", "e", ".", "#", "t=\"s\"", "s=\"1\"");

    private ByteDamage() {}

    /** {@code good}, damaged; {@code other} is what foreign bytes are taken from. */
    static byte[] of(byte[] good, byte[] other, Random random) {
        boolean zip = good[0] == 'P' && good[1] == 'K';
        return zip && random.nextInt(3) > 0 ? inside(good, random) : damaged(good, other, random);
    }

    private static byte[] inside(byte[] zip, Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            List<String> names = parts.keySet().stream().filter(n -> random.nextBoolean() || n.contains("sheet") || n.contains("Strings")).toList();
            String struck = names.get(random.nextInt(names.size()));
            parts.put(struck, damaged(parts.get(struck), parts.values().iterator().next(), random));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] good, byte[] other, Random random) {
        int at = random.nextInt(good.length);
        int length = 1 + random.nextInt(Math.min(200, good.length));
        byte[] rest = Arrays.copyOfRange(good, at, good.length);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(good, random);
            case 1 -> Arrays.copyOf(good, at);
            case 2 -> joined(Arrays.copyOf(good, at), Arrays.copyOfRange(good, Math.min(good.length, at + length), good.length));
            case 3 -> joined(Arrays.copyOf(good, Math.min(good.length, at + length)), rest);
            case 4 -> joined(Arrays.copyOf(good, at), Arrays.copyOf(other, Math.min(other.length, length)), rest);
            default -> joined(Arrays.copyOf(good, at), BRACKETS.get(random.nextInt(BRACKETS.size())).getBytes(), rest);
        };
    }

    private static byte[] flipped(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
