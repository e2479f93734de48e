package org.plangauge.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zip, by which spreadsheet programs find its parts. A library that reads from the front may be shown
 * other parts than a person sees; such a file is told by comparing the two.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int LINE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LINE_LENGTH = 46;

    private ZipDirectory() {}

    /**
     * The checksums of all parts, in order of the directory; empty when there is no directory that can be read.
     *
     * @param zip the whole file
     */
    static List<Long> checksums(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        while (end >= 0 && bytes.getInt(end) != END) {
            end--;
        }
        List<Long> checksums = new ArrayList<>();
        int at = end < 0 ? -1 : bytes.getInt(end + 16);
        while (at >= 0 && at <= end - LINE_LENGTH && bytes.getInt(at) == LINE) {
            checksums.add(bytes.getInt(at + 16) & 0xFFFF_FFFFL);
            at += LINE_LENGTH + (bytes.getShort(at + 28) & 0xFFFF) + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at
                    + 32) & 0xFFFF);
        }
        return checksums;
    }
}
