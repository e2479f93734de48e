package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.plangauge.checks.FindingCode;

/**
 * The parts of an Open XML workbook in memory, inflated once, and counted on the way, so that a bomb is refused before anything is
 * built of it. Parts are read without document types, entities or anything outside.
 */
final class PlainParts {

    /** More than this is not kept in memory: what is so large is left to POI. */
    private static final long KEPT = 32L << 20;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private boolean strict;
    private boolean whole = true;

    private PlainParts() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** @throws UnreadableWorkbook when it is too heavy */
    static PlainParts inflate(byte[] bytes, Limits limits) throws IOException, UnreadableWorkbook {
        PlainParts all = new PlainParts();
        byte[] sink = new byte[1 << 15];
        long inflated = 0;
        long kept = 0;
        long marks = 0;
        int number = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                number++;
                boolean sheet = entry.getName().contains("worksheets/");
                ByteArrayOutputStream part = wanted(entry.getName()) && kept <= KEPT ? new ByteArrayOutputStream(1 << 13) : null;
                for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
                    inflated += read;
                    marks += sheet ? marks(sink, read) : 0;
                    all.strict |= entry.getName().equals("_rels/.rels") && StrictWorkbook.isStrict(sink, read);
                    if (inflated > limits.inflatedBytes() || number > limits.parts() || marks > limits.marks()) {
                        throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, marks > limits.marks() ? "工作表中的行列过多（含只设了格式的空单元格）"
                                : "解压后超过" + (limits.inflatedBytes() >> 20) + " MB，或部件超过" + limits.parts() + "个");
                    }
                    if (part != null) {
                        part.write(sink, 0, read);
                    }
                }
                kept += part == null ? 0 : part.size();
                all.keep(entry.getName(), part);
            }
        }
        return all;
    }

    private static boolean wanted(String name) {
        return name.equals("_rels/.rels") || name.startsWith("xl/") && (name.startsWith("worksheets/", 3) || name.indexOf('/', 3) < 0
                || name.equals("xl/_rels/workbook.xml.rels"));
    }

    private void keep(String name, @Nullable ByteArrayOutputStream part) {
        if (part != null) {
            whole &= parts.put(name, part.toByteArray()) == null;
        } else {
            whole &= !wanted(name);
        }
    }

    private static int marks(byte[] bytes, int length) {
        int marks = 0;
        for (int i = 0; i < length; i++) {
            marks += bytes[i] == '<' ? 1 : 0;
        }
        return marks;
    }

    boolean strict() {
        return strict;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * Reads a part from its beginning.
     *
     * @throws NotPlain when there is none of that name, or something was not kept
     */
    XMLStreamReader open(String name) throws NotPlain, XMLStreamException {
        byte[] part = parts.get(name);
        if (part == null || !whole) {
            throw new NotPlain("no part " + name + ", or one twice");
        }
        return xml.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
