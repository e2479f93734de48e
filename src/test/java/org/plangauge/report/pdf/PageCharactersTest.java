package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedSet;

import org.junit.jupiter.api.Test;
import org.plangauge.wording.Xhtml;
import org.xml.sax.SAXParseException;

/** What a page may be printed with. */
class PageCharactersTest {

    @Test
    void theTextOfAPageItsAttributesAndWhatIsPrintedBesidesAreAllThere() throws IOException, SAXParseException {
        SortedSet<Integer> all = of("<html><body title='海'>陵<b>区</b></body></html>", "content: '规划'");
        assertThat(all).contains((int) '海', (int) '陵', (int) '区', (int) '规', (int) '划').doesNotContain((int) '则');
    }

    @Test
    void aStylesheetMayWriteACharacterByItsNumber() throws IOException, SAXParseException {
        assertThat(of("<html/>", "content: '\\2713'")).contains(0x2713);
        assertThat(of("<html/>", "content: '2713'")).doesNotContain(0x2713);
    }

    @Test
    void aStylesheetMayAskForTheOtherCase() throws IOException, SAXParseException {
        assertThat(of("<html><body>Щя</body></html>", "")).contains((int) 'щ', (int) 'Я');
    }

    @Test
    void theRendererCountsAndMarksLists() throws IOException, SAXParseException {
        assertThat(of("<html/>", "")).contains((int) '0', (int) '9', (int) 'x', (int) '•', (int) '■', (int) '○');
    }

    @Test
    void ofItsTextEachCharacterIsThereOnceAndNoneOfAnAttribute() throws IOException, SAXParseException {
        assertThat(PageCharacters.ofText(Xhtml.read("<html title='则'><body>海陵<b>陵\uD842\uDFB7</b></body></html>")))
                .containsExactly((int) '海', (int) '陵', 0x20BB7);
    }

    private static SortedSet<Integer> of(String page, String besides) throws IOException, SAXParseException {
        return PageCharacters.of(Xhtml.read(page), besides);
    }
}
