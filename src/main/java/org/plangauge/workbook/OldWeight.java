package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Weighs an old workbook (.xls) by its records, of which some hold a whole row of cells, before any cell is built. */
final class OldWeight {

    private static final int NUMBERS = 0xBD;
    private static final int BLANKS = 0xBE;

    private OldWeight() {}

    /** How many cells and other records its streams of records hold; 0 when there is no such stream. */
    static long things(byte[] bytes) throws IOException {
        long things = 0;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            for (String name : files.getRoot().getEntryNames()) {
                if (name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book")) {
                    try (InputStream in = files.getRoot().createDocumentInputStream(files.getRoot().getEntryCaseInsensitive(name))) {
                        things += things(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
                    }
                }
            }
        }
        return things;
    }

    private static long things(ByteBuffer records) {
        long things = 0;
        int at = 0;
        while (at + 4 <= records.limit()) {
            int length = records.getShort(at + 2) & 0xFFFF;
            things += switch (records.getShort(at) & 0xFFFF) {
                case NUMBERS -> length / 6;
                case BLANKS -> length / 2;
                default -> 1;
            };
            at += 4 + length;
        }
        return things;
    }
}
