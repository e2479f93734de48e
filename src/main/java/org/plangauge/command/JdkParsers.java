package org.plangauge.command;

import java.util.Map;

/**
 * Whose XML parsers and writers are used: the JDK's. POI asks for some with every part of a workbook, and each time Java would look
 * through all jars for others.
 */
public final class JdkParsers {

    private static final String XERCES = "com.sun.org.apache.xerces.internal.jaxp.";
    private static final String STREAMS = "com.sun.xml.internal.stream.";

    private static final Map<String, String> CHOSEN = Map.of("javax.xml.parsers.SAXParserFactory", XERCES + "SAXParserFactoryImpl",
            "javax.xml.parsers.DocumentBuilderFactory", XERCES + "DocumentBuilderFactoryImpl",
            "javax.xml.transform.TransformerFactory", "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
            "javax.xml.stream.XMLInputFactory", STREAMS + "XMLInputFactoryImpl",
            "javax.xml.stream.XMLOutputFactory", STREAMS + "XMLOutputFactoryImpl",
            "javax.xml.stream.XMLEventFactory", STREAMS + "events.XMLEventFactoryImpl");

    private JdkParsers() {}

    /** From here on, in this process; a choice that was made on the command line stays. */
    public static void choose() {
        CHOSEN.forEach((kind, maker) -> {
            if (System.getProperty(kind) == null) {
                System.setProperty(kind, maker);
            }
        });
    }
}
