package org.plangauge.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a good workbook as text, to be changed one by one: 区科技局's form of the shipped sample, with a figure. */
final class RawWorkbook {

    private static final Path FORM = Path.of("input/hailing-13/2020/区科技局.xlsx");
    static final String SHEET = "xl/worksheets/sheet2.xml";
    static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet2.xml.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The good workbook. */
    RawWorkbook() {
        try (InputStream in = Files.newInputStream(FORM); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        edit(SHEET, text -> text.replaceFirst("(<c r=\"M5\"[^>]*)/>", "$1><v>2.6</v></c>"));
        insert(TYPES, "<Override", "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Default Extension=\"zip\" ContentType=\"application/zip\"/>");
    }

    /** A part by name: added, or in the place of what it was. */
    RawWorkbook put(String part, String text) {
        return put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** A part changed; that it was there and is another now is sure. */
    RawWorkbook edit(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing to change in " + part + ": " + before);
        }
        return put(part, after);
    }

    /** {@code more} in front of the first {@code mark} of a part. */
    RawWorkbook insert(String part, String mark, String more) {
        return edit(part, text -> text.replaceFirst(Pattern.quote(mark), Matcher.quoteReplacement(more + mark)));
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** A relation of the sheet or of the workbook; its number is {@code id}. */
    RawWorkbook relate(String relations, String id, String type, String target, boolean external) {
        return insert(relations, "</Relationships>", "<Relationship Id=\"" + id + "\" Type=\"" + (type.contains(":") ? type : RELATIONS
                + type)
                + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>");
    }

    /** What kind of content an added part has; without a dot in the last word a kind of spreadsheet part. */
    RawWorkbook type(String part, String type) {
        return insert(TYPES, "</Types>", "<Override PartName=\"/" + part + "\" ContentType=\"" + (type.contains("/") ? type : MAIN + type
                + "+xml")
                + "\"/>");
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    RawZip zip() {
        RawZip zip = new RawZip();
        parts.forEach(zip::add);
        return zip;
    }

    byte[] bytes() {
        return zip().bytes();
    }
}
