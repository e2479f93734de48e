package org.plangauge.wording;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The page that a template makes: plain XHTML without document type, entities or anything fetched. */
public final class Xhtml {

    private static final String FAILED = "the JDK's XML parser failed";

    /** One for each thread, for it takes as long to make as a small page to read. */
    private static final ThreadLocal<XMLReader> READER = ThreadLocal.withInitial(Xhtml::reader);

    private Xhtml() {}

    /**
     * Reads a page.
     *
     * @throws SAXParseException where and why it is not well-formed
     */
    public static Document read(String page) throws IOException, SAXParseException {
        try {
            return builder().parse(new InputSource(new StringReader(page)));
        } catch (SAXParseException e) {
            throw e;
        } catch (SAXException e) {
            throw new IllegalStateException(FAILED, e);
        }
    }

    /**
     * Only looks whether it can be read.
     *
     * @throws SAXParseException where and why {@code page} is not well-formed
     */
    static void check(String page) throws IOException, SAXParseException {
        try {
            READER.get().parse(new InputSource(new StringReader(page)));
        } catch (SAXParseException e) {
            throw e;
        } catch (SAXException e) {
            throw new IllegalStateException(FAILED, e);
        }
    }

    /** What is wrong with {@code page}, with the line that a person can search for. */
    static String problem(String page, SAXParseException fault) {
        String line = page.lines().skip(Math.max(0, fault.getLineNumber() - 1)).findFirst().orElse("").strip();
        return "the page it makes is not well-formed XHTML: " + fault.getMessage().replaceAll("\\.$", "")
                + ", in \"" + (line.length() > 120 ? line.substring(0, 120) + "…" : line) + "\"";
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser refuses its own settings", e);
        }
    }

    private static XMLReader reader() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setErrorHandler(new Strict());
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's XML parser refuses its own settings", e);
        }
    }

    /** All text of the page. */
    public static String text(Document page) {
        return page.getDocumentElement().getTextContent();
    }

    /** {@code text} without what neither XML nor paper can carry: control and invisible format characters, broken surrogates. */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Xhtml::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(int c) {
        boolean variationSelector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> !variationSelector && c != 0xFFFE && c != 0xFFFF;
        };
    }

    /** Says nothing on the console and stops at the first fault. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // a warning does not change what is read
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
