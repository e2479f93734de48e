package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook saved as “Strict Open XML”: the same parts under other namespaces, which POI does not know. They are renamed in
 * memory into those of the usual format; nothing else is touched.
 */
final class StrictWorkbook {

    /** By this a strict part is known. */
    private static final String MARK = "http://purl.oclc.org/ooxml/";
    private static final String USUAL = "http://schemas.openxmlformats.org/";

    /** The longer names first, so that none is taken for a shorter one. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(MARK + "officeDocument/relationships/extendedProperties", USUAL + "officeDocument/2006/relationships/extended-properties");
        NAMES.put(MARK + "officeDocument/relationships/customProperties", USUAL + "officeDocument/2006/relationships/custom-properties");
        NAMES.put(MARK + "officeDocument/extendedProperties", USUAL + "officeDocument/2006/extended-properties");
        NAMES.put(MARK + "officeDocument/customProperties", USUAL + "officeDocument/2006/custom-properties");
        NAMES.put(MARK + "officeDocument/", USUAL + "officeDocument/2006/");
        NAMES.put(MARK + "spreadsheetml/", USUAL + "spreadsheetml/2006/");
        NAMES.put(MARK + "drawingml/", USUAL + "drawingml/2006/");
        NAMES.put(" conformance=\"strict\"", "");
    }

    private StrictWorkbook() {}

    /** Whether the beginning of a part names a strict namespace. */
    static boolean isStrict(byte[] part, int length) {
        return new String(part, 0, length, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    /** The same workbook in the usual namespaces. */
    static byte[] usual(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes)); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels") || entry.getName().endsWith(".vml")
                        ? renamed(part) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The names are plain ASCII, so the part need not be decoded. */
    private static byte[] renamed(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
