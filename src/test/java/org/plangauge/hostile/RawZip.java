package org.plangauge.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it may lie: the entries as they stand in the file, and the directory at its end. */
final class RawZip {

    private record Entry(byte[] name, int method, int flags, byte[] packed, long crc, long size, int at) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> directory = new ArrayList<>();

    /** An honest entry. */
    RawZip add(String name, byte[] content) {
        return add(name, content, content.length, 0, true);
    }

    /** An entry that says it holds {@code saidSize} bytes. */
    RawZip lying(String name, byte[] content, long saidSize) {
        return add(name, content, saidSize, 0, true);
    }

    /** An entry that the directory does not know: only who reads from the front sees it. */
    RawZip unlisted(String name, byte[] content) {
        return add(name, content, content.length, 0, false);
    }

    /** An entry with a general purpose flag, such as 1 for encrypted. */
    RawZip flagged(String name, byte[] content, int flags) {
        return add(name, content, content.length, flags, true);
    }

    /** A second line of the directory for the entry that was added {@code back} entries ago, under another name. */
    RawZip listedAgain(String name, int back) {
        Entry e = directory.get(directory.size() - 1 - back);
        directory.add(new Entry(name.getBytes(StandardCharsets.UTF_8), e.method(), e.flags(), e.packed(), e.crc(), e.size(), e.at()));
        return this;
    }

    private RawZip add(String name, byte[] content, long size, int flags, boolean listed) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Entry entry = new Entry(name.getBytes(StandardCharsets.UTF_8), 8, flags | 0x800, deflated(content), crc.getValue(), size,
                out.size());
        ByteBuffer head = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).putInt(0x04034b50).putShort((short) 20);
        common(head, entry).putShort((short) entry.name().length).putShort((short) 0);
        out.writeBytes(head.array());
        out.writeBytes(entry.name());
        out.writeBytes(entry.packed());
        if (listed) {
            directory.add(entry);
        }
        return this;
    }

    private static ByteBuffer common(ByteBuffer head, Entry e) {
        return head.putShort((short) e.flags()).putShort((short) e.method()).putInt(0x00210000).putInt((int) e.crc()).putInt(e.packed()
                .length)
                .putInt((int) e.size());
    }

    byte[] bytes() {
        int at = out.size();
        for (Entry e : directory) {
            ByteBuffer line = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN).putInt(0x02014b50).putShort((short) 20)
                    .putShort((short) 20);
            common(line, e).putShort((short) e.name().length).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0).putInt(e.at());
            out.writeBytes(line.array());
            out.writeBytes(e.name());
        }
        int length = out.size() - at;
        out.writeBytes(ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(0)
                .putShort((short) directory.size())
                .putShort((short) directory.size()).putInt(length).putInt(at).putShort((short) 0).array());
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
