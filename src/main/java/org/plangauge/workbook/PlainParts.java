package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** More than this is not kept in memory, which is ten times the largest form: what is so large is left to POI, one at a time. */
    private static final long KEPT = 2L << 20;

    /** Made once, for it takes as long as reading a small part; asked by one thread at a time. */
    private static final XMLInputFactory XML = careful();

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean strict;
    private boolean whole = true;
    private long inflated;

    private PlainParts() {}

    private static XMLInputFactory careful() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
        return xml;
    }

    /** @throws UnreadableWorkbook when it is too heavy, or has two faces */
    static PlainParts inflate(byte[] bytes, Limits limits) throws IOException, UnreadableWorkbook {
        PlainParts all = new PlainParts();
        byte[] sink = new byte[1 << 15];
        long kept = 0;
        long inSheets = 0;
        long inOtherParts = 0;
        List<Long> checksums = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                XmlWeight weight = new XmlWeight();
                ByteArrayOutputStream part = wanted(entry.getName()) ? new ByteArrayOutputStream(1 << 13) : null;
                for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
                    all.inflated += read;
                    weight.add(sink, read);
                    all.strict |= entry.getName().equals("_rels/.rels") && StrictWorkbook.isStrict(sink, read);
                    hold(all.inflated, limits.inflatedBytes(), "解压后超过" + Limits.size(limits.inflatedBytes()));
                    hold(inSheets + (weight.isSheet() ? weight.things() : 0), limits.inSheets(), "工作表中的行列过多（含只设了格式的空单元格）");
                    hold(inOtherParts + (weight.isSheet() ? 0 : weight.things()), limits.inOtherParts(), "文字、样式、批注或图形过多");
                    part = part == null || kept + part.size() + read > KEPT ? null : part;
                    if (part != null) {
                        part.write(sink, 0, read);
                    }
                }
                inSheets += weight.isSheet() ? weight.things() : 0;
                inOtherParts += weight.isSheet() ? 0 : weight.things();
                kept += part == null ? 0 : part.size();
                all.keep(entry.getName(), part);
                zip.closeEntry();
                checksums.add(entry.getCrc());
                hold(checksums.size(), limits.parts(), "部件超过" + limits.parts() + "个");
            }
        }
        if (!inOrder(checksums).equals(inOrder(ZipDirectory.checksums(bytes)))) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "文件的目录与内容不一致");
        }
        return all;
    }

    private static List<Long> inOrder(List<Long> checksums) {
        return checksums.stream().sorted().toList();
    }

    static void hold(long weight, long limit, String found) throws UnreadableWorkbook {
        if (weight > limit) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, found);
        }
    }

    private static boolean wanted(String name) {
        return name.equals(TYPES) || name.equals("_rels/.rels") || name.startsWith("xl/") && (name.startsWith("worksheets/", 3) || name.indexOf('/', 3) < 0
                || name.equals("xl/_rels/workbook.xml.rels"));
    }

    private void keep(String name, @Nullable ByteArrayOutputStream part) {
        whole &= names.add(name.toLowerCase(Locale.ROOT)) && (part != null || !wanted(name));
        if (part != null) {
            parts.put(name, part.toByteArray());
        }
    }

    /** Whether the workbook says that it has macros. */
    boolean macros() {
        return new String(parts.getOrDefault(TYPES, new byte[0]), StandardCharsets.ISO_8859_1).contains("macroEnabled");
    }

    boolean strict() {
        return strict;
    }

    /** Bytes of all its parts. */
    long inflated() {
        return inflated;
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
        synchronized (XML) {
            return XML.createXMLStreamReader(new ByteArrayInputStream(part));
        }
    }
}
