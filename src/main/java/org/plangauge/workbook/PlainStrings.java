package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The words that the cells of a workbook share, by number. */
final class PlainStrings {

    private final List<String> items = new ArrayList<>();

    private PlainStrings() {}

    static PlainStrings none() {
        return new PlainStrings();
    }

    static PlainStrings read(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        PlainStrings strings = new PlainStrings();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                strings.items.add(item(xml, "si"));
            }
        }
        return strings;
    }

    /** @throws NotPlain when there is no such number */
    String get(String number) throws NotPlain {
        try {
            return items.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new NotPlain("shared words " + number);
        }
    }

    /**
     * The words of an element that has just begun: those of its own, or of its runs one after the other; how they are pronounced is
     * left out.
     */
    static String item(XMLStreamReader xml, String name) throws XMLStreamException, NotPlain {
        StringBuilder words = new StringBuilder();
        boolean said = false;
        boolean own = false;
        int runs = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(name)) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "rPh" -> skip(xml);
                    case "r" -> runs++;
                    case "t" -> {
                        own |= runs == 0;
                        said = true;
                        words.append(xml.getElementText());
                    }
                    default -> {
                        // how a run looks says nothing
                    }
                }
            }
        }
        if (!said || own && runs > 0) {
            throw new NotPlain("words of an unusual shape");
        }
        return decoded(words.toString());
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Signs that XML cannot carry are written as {@code _x000D_}. */
    static String decoded(String words) {
        return words.contains("_x") ? new XSSFRichTextString(words).getString() : words;
    }
}
