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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of the machine, without a window and with an empty profile of its own. */
record Chromium(Path programme, Path folder) {

    /** The one that the property {@code chromium} or the PATH names; without any, the test is skipped and says so. */
    static Chromium in(Path folder) {
        String named = System.getProperty("chromium", "");
        Optional<Path> found = named.isEmpty() ? Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(p -> Stream.of("chromium", "chromium-browser", "google-chrome").map(n -> Path.of(p, n))).filter(Files::isExecutable).findFirst()
                : Optional.of(Path.of(named));
        assumeTrue(found.isPresent(), "no browser: chromium, chromium-browser or google-chrome on PATH, or -Dchromium=FILE; the pages are not looked at");
        return new Chromium(found.get(), folder);
    }

    /** What the browser prints when it opens {@code page}. */
    String open(Path page, String... options) throws IOException, InterruptedException {
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
}
