package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number format of every style of a workbook, by the style's number. */
final class PlainFormats {

    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> written = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();

    private PlainFormats() {}

    static PlainFormats read(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        PlainFormats all = new PlainFormats();
        String within = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmts", "cellXfs", "cellStyleXfs", "dxfs" -> within = xml.getLocalName();
                    case "numFmt" -> {
                        if (within.equals("numFmts")) {
                            all.written.put(number(xml.getAttributeValue(null, "numFmtId")), xml.getAttributeValue(null, "formatCode"));
                        }
                    }
                    case "xf" -> {
                        if (within.equals("cellXfs")) {
                            String format = xml.getAttributeValue(null, "numFmtId");
                            all.styles.add(format == null ? 0 : number(format));
                        }
                    }
                    default -> {
                        // colours, borders and faces change nothing
                    }
                }
            }
        }
        return all;
    }

    private static int number(String written) throws NotPlain {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new NotPlain("the number of a format: " + written);
        }
    }

    /** @throws NotPlain when there is no such style */
    NumberFormat ofStyle(int style) throws NotPlain {
        if (style < 0 || style >= styles.size()) {
            throw new NotPlain("style " + style);
        }
        int index = styles.get(style);
        return formats.computeIfAbsent(index, i -> NumberFormat.of(i, written.containsKey(i) ? written.get(i) : BuiltinFormats.getBuiltinFormat(i)));
    }
}
