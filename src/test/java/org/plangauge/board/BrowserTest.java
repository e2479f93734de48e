package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        browser.accessible(new StatusBoard(Path.of("templates")).index(Boards.page(Boards.DAY)), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aBoardOfManyPlansAndThePageOfOneFitTheScreenAndAreReadable(int width) throws IOException, InterruptedException {
        browser.accessible(new StatusBoard(Path.of("templates")).index(Boards.overview()), width);
        browser.accessible(new StatusBoard(Path.of("templates")).plan(Boards.plan()), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aReceiptFitsTheScreenAndIsReadable(int width) throws IOException, InterruptedException {
        browser.accessible(new StatusBoard(Path.of("templates")).receipt(Boards.receipt(Boards.science())), width);
        browser.accessible(new StatusBoard(Path.of("templates")).receipt(Boards.receipt(Boards.unplaced())), width);
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
}
