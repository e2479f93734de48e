package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/**
 * The pages in a real browser. A copy with a measuring script in it is opened in a frame as wide as the screen in question
 * (a browser's own window cannot be as narrow as a phone); the frame around it writes down what the script found.
 */
class BrowserTest {

    @TempDir
    private Path folder;

    private Chromium browser;

    @BeforeEach
    void start() {
        browser = Chromium.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void theBoardFitsTheScreenAndIsReadable(int width) throws IOException, InterruptedException {
        accessible(facts(new StatusBoard(Path.of("templates")).index(Boards.page(Boards.DAY)), width), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aReceiptFitsTheScreenAndIsReadable(int width) throws IOException, InterruptedException {
        accessible(facts(new StatusBoard(Path.of("templates")).receipt(Boards.receipt(Boards.science())), width), width);
        accessible(facts(new StatusBoard(Path.of("templates")).receipt(Boards.receipt(Boards.unplaced())), width), width);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onPaperThePagesAreA4(boolean board) throws IOException, InterruptedException {
        StatusBoard pages = new StatusBoard(Path.of("templates"));
        Path page = Files.write(folder.resolve("page.html"), board ? pages.index(Boards.page(Boards.DAY)) : pages.receipt(Boards.receipt(Boards.science())));
        Path paper = folder.resolve("page.pdf");
        browser.open(page, "--no-pdf-header-footer", "--print-to-pdf=" + paper);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(paper))) {
            assertThat(reader.getPageSize(1).getWidth()).isBetween(594f, 596f);
            assertThat(reader.getPageSize(1).getHeight()).isBetween(841f, 843f);
        }
    }

    private static void accessible(Map<String, String> facts, int width) {
        assertThat(facts).containsEntry("width", Integer.toString(width)).containsEntry("scrollWidth", Integer.toString(width))
                .containsEntry("overflowing", "").containsEntry("firstStop", "跳到正文").containsEntry("firstStopShown", "true")
                .containsEntry("jumpingStops", "0").containsEntry("fetched", "0").containsEntry("mode", "CSS1Compat");
        assertThat(Double.parseDouble(facts.get("contrast"))).as(facts.get("worst")).isGreaterThanOrEqualTo(4.5);
    }

    private Map<String, String> facts(byte[] page, int width) throws IOException, InterruptedException {
        String script = Files.readString(Path.of("src/test/resources/board-facts.js"));
        String measured = new String(page, StandardCharsets.UTF_8).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + script + "</script></body>");
        Files.writeString(folder.resolve("measured.html"), measured);
        Path frame = Files.writeString(folder.resolve("frame.html"), """
                <!DOCTYPE html><meta charset="utf-8"><body><pre id="facts"></pre><iframe src="measured.html" width="%d" height="900" style="border:0"></iframe>
                <script>addEventListener("message", function (e) { document.getElementById("facts").textContent = e.data; })</script>
                """.formatted(width));
        Matcher said = Pattern.compile("<pre id=\"facts\">(.*?)</pre>", Pattern.DOTALL)
                .matcher(browser.open(frame, "--window-size=1400,1000", "--virtual-time-budget=5000", "--dump-dom"));
        assertThat(said.find()).as("the browser says what it sees").isTrue();
        Map<String, String> facts = new HashMap<>();
        said.group(1).lines().filter(line -> line.contains("=")).forEach(line -> facts.put(line.substring(0, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1)));
        return facts;
    }
}
