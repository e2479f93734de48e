package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose parsers POI gets when it asks Java for some. */
class JdkParsersTest {

    private static final List<String> KINDS = List.of("javax.xml.parsers.SAXParserFactory", "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.transform.TransformerFactory", "javax.xml.stream.XMLInputFactory", "javax.xml.stream.XMLOutputFactory",
            "javax.xml.stream.XMLEventFactory");

    private final Map<String, String> before = new HashMap<>();

    JdkParsersTest() {
        KINDS.forEach(kind -> before.put(kind, System.getProperty(kind)));
        KINDS.forEach(System::clearProperty);
    }

    @AfterEach
    void asBefore() {
        before.forEach((kind, maker) -> {
            if (maker == null) {
                System.clearProperty(kind);
            } else {
                System.setProperty(kind, maker);
            }
        });
    }

    @Test
    void allAreTheOnesThatComeWithJava() {
        JdkParsers.choose();
        assertThat(List.of(SAXParserFactory.newInstance(), DocumentBuilderFactory.newInstance(), TransformerFactory.newInstance(),
                XMLInputFactory.newFactory(), XMLOutputFactory.newFactory(), XMLEventFactory.newFactory()))
                .extracting(parser -> parser.getClass().getModule().getName()).containsOnly("java.xml");
    }

    @Test
    void theTestsThemselvesHaveOthersThatJavaWouldFind() {
        assertThat(TransformerFactory.newInstance().getClass().getModule().isNamed()).isFalse();
    }

    @Test
    void aChoiceOnTheCommandLineStays() {
        System.setProperty("javax.xml.stream.XMLEventFactory", "of.somebody.Else");
        JdkParsers.choose();
        assertThat(System.getProperty("javax.xml.stream.XMLEventFactory")).isEqualTo("of.somebody.Else");
        assertThat(System.getProperty("javax.xml.stream.XMLInputFactory")).startsWith("com.sun.xml.internal.stream.");
    }
}
