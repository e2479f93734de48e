package org.plangauge.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/**
 * Reads what stands in the cells of a file, and knows nothing of how plangauge does it: Open XML straight from its parts, text by
 * its commas, old workbooks by POI. It says no more than whether a text stands in a cell.
 */
final class SecondReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A cell's content as the file has it. */
    private record Content(boolean number, String text) {}

    private final Map<String, Content> cells = new HashMap<>();

    /** @throws IOException when it can make nothing of the file */
    static SecondReader of(byte[] bytes) throws IOException {
        SecondReader reader = new SecondReader();
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            reader.openXml(bytes);
        } else if ((bytes[0] & 0xFF) == 0xD0) {
            reader.old(bytes);
        } else {
            reader.text(bytes);
        }
        return reader;
    }

    /** Whether {@code said} stands in the cell: the very text, or the number, by itself or as a percentage. */
    boolean holds(String sheet, String cell, String said) {
        Content content = cells.get(sheet + "!" + cell);
        if (content == null || !content.number()) {
            return content != null && content.text().equals(said);
        }
        Matcher number = NUMBER.matcher(said);
        BigDecimal stands = new BigDecimal(content.text()).round(new MathContext(15));
        return number.find() && (stands.compareTo(new BigDecimal(number.group())) == 0
                || said.endsWith("%") && stands.movePointRight(2).compareTo(new BigDecimal(number.group())) == 0);
    }

    /** Whether any cell of the row of {@code cell} says one of {@code names}, spaces, widths and a star before it apart. */
    boolean rowSays(String sheet, String cell, List<String> names) {
        String row = cell.replaceFirst("^[A-Z]+", "");
        Pattern inRow = Pattern.compile(Pattern.quote(sheet) + "![A-Z]+" + row);
        return cells.entrySet().stream().filter(e -> inRow.matcher(e.getKey()).matches())
                .anyMatch(e -> names.stream().anyMatch(plain(e.getValue().text())::endsWith));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && c != 0x200B && c != 0xFEFF)
                .forEach(c -> plain.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
        return plain.toString();
    }

    private void openXml(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try {
            List<String> strings = strings(parts.getOrDefault("xl/sharedStrings.xml", "<sst/>"));
            Map<String, String> targets = new HashMap<>();
            eachStart(parts.get("xl/_rels/workbook.xml.rels"), "Relationship", xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
            Map<String, String> sheets = new HashMap<>();
            eachStart(parts.get("xl/workbook.xml"), "sheet", xml -> {
                // a sheet whose part is nowhere is passed over, as POI does
                if (targets.get(attribute(xml, "id")) != null) {
                    sheets.put(attribute(xml, "name"), targets.get(attribute(xml, "id")));
                }
            });
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                String target = sheet.getValue().startsWith("/") ? sheet.getValue().substring(1) : "xl/" + sheet.getValue();
                sheet(sheet.getKey(), parts.get(target), strings);
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("no Open XML the second reader could read", e);
        }
    }

    private interface Start {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private static XMLStreamReader xml(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(part.startsWith("\uFEFF") ? part.substring(1) : part));
    }

    private static void eachStart(String part, String element, Start start) throws XMLStreamException {
        XMLStreamReader xml = xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                start.at(xml);
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static List<String> strings(String part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        eachStart(part, "si", xml -> strings.add(texts(xml, "si")));
        return strings;
    }

    /** All {@code t} up to the end of {@code element}, without those that say how a text is pronounced. */
    private static String texts(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int pronounced = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element)) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                pronounced++;
            } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                pronounced--;
            } else if (xml.isStartElement() && xml.getLocalName().equals("t") && pronounced == 0) {
                text.append(xml.getElementText());
            }
        }
        return ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private void sheet(String name, String part, List<String> strings) throws XMLStreamException {
        eachStart(part, "c", xml -> {
            String cell = attribute(xml, "r");
            String type = attribute(xml, "t");
            if (type.equals("inlineStr")) {
                cells.put(name + "!" + cell, new Content(false, texts(xml, "c")));
                return;
            }
            while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
                if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                    String value = xml.getElementText().strip();
                    switch (type) {
                        case "s" -> {
                            if (value.matches("\\d{1,6}") && Integer.parseInt(value) < strings.size()) {
                                cells.put(name + "!" + cell, new Content(false, strings.get(Integer.parseInt(value))));
                            }
                        }
                        case "str" -> cells.put(name + "!" + cell, new Content(false, value));
                        case "", "n" -> {
                            if (!value.isEmpty()) {
                                cells.put(name + "!" + cell, new Content(true, value));
                            }
                        }
                        default -> { }
                    }
                }
            }
        });
    }

    private void old(byte[] bytes) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> old(sheet.getSheetName(), cell)));
            }
        }
    }

    private void old(String sheet, Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String at = sheet + "!" + new CellAddress(cell).formatAsString();
        if (type == CellType.NUMERIC) {
            double value = cell.getNumericCellValue();
            cells.put(at, new Content(Double.isFinite(value), Double.isFinite(value) ? new BigDecimal(value).toPlainString() : "" + value));
        } else if (type == CellType.STRING) {
            cells.put(at, new Content(false, cell.getStringCellValue()));
        }
    }

    private void text(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String text = utf8.contains("\uFFFD") ? new String(bytes, Charset.forName("GB18030")) : utf8;
        char separator = text.contains(",") ? ',' : '\t';
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int row = 0;
        int column = 0;
        String whole = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n') + "\n";
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (quoted && c == '"' && whole.charAt(i + 1) == '"') {
                field.append(whole.charAt(++i));
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                cells.put("统计局!" + new CellAddress(row, column).formatAsString(), new Content(false, field.toString()));
                field.setLength(0);
                column = c == '\n' ? 0 : column + 1;
                row += c == '\n' ? 1 : 0;
            } else {
                field.append(c);
            }
        }
    }
}
