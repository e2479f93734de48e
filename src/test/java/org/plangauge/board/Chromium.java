package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser of the machine, without a window and with an empty profile of its own. */
public record Chromium(Path programme, Path folder) {

    /** The one that the property {@code chromium} or the PATH names; without any, the test is skipped and says so. */
    public static Chromium in(Path folder) {
        String named = System.getProperty("chromium", "");
        Optional<Path> found = named.isEmpty() ? Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(p -> Stream.of("chromium", "chromium-browser", "google-chrome").map(n -> Path.of(p, n))).filter(Files::isExecutable).findFirst()
                : Optional.of(Path.of(named));
        assumeTrue(found.isPresent(), "no browser: chromium, chromium-browser or google-chrome on PATH, or -Dchromium=FILE; the pages are not looked at");
        return new Chromium(found.get(), folder);
    }

    /** What the browser prints when it opens {@code page}. */
    public String open(Path page, String... options) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        List<String> command = new ArrayList<>(List.of(programme.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process browser = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(browser.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    /**
     * What a measuring script sees in a page, in a frame as wide as the screen in question: a browser's own window cannot be as
     * narrow as a phone.
     */
    public Map<String, String> facts(byte[] page, int width) throws IOException, InterruptedException {
        String script = Files.readString(Path.of("src/test/resources/board-facts.js"));
        String measured = new String(page, StandardCharsets.UTF_8).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + script + "</script></body>");
        Files.writeString(folder.resolve("measured.html"), measured);
        Path frame = Files.writeString(folder.resolve("frame.html"), """
                <!DOCTYPE html><meta charset="utf-8"><body><pre id="facts"></pre><iframe src="measured.html" width="%d" height="900" style="border:0"></iframe>
                <script>addEventListener("message", function (e) { document.getElementById("facts").textContent = e.data; })</script>
                """.formatted(width));
        Matcher said = Pattern.compile("<pre id=\"facts\">(.*?)</pre>", Pattern.DOTALL)
                .matcher(open(frame, "--window-size=1400,1000", "--virtual-time-budget=5000", "--dump-dom"));
        assertThat(said.find()).as("the browser says what it sees").isTrue();
        Map<String, String> facts = new HashMap<>();
        said.group(1).lines().filter(line -> line.contains("=")).forEach(line -> facts.put(line.substring(0, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1)));
        return facts;
    }

    /** Fails unless the page is as wide as the screen, readable, usable with keys alone and fetches nothing. */
    public void accessible(byte[] page, int width) throws IOException, InterruptedException {
        Map<String, String> facts = facts(page, width);
        assertThat(facts).containsEntry("width", Integer.toString(width)).containsEntry("scrollWidth", Integer.toString(width))
                .containsEntry("overflowing", "").containsEntry("firstStop", "跳到正文").containsEntry("firstStopShown", "true")
                .containsEntry("jumpingStops", "0").containsEntry("fetched", "0").containsEntry("mode", "CSS1Compat");
        assertThat(Double.parseDouble(facts.get("contrast"))).as(facts.get("worst")).isGreaterThanOrEqualTo(4.5);
    }
}
