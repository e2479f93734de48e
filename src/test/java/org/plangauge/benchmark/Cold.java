package org.plangauge.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Something measured in a process that has done nothing else, without the optimising compiler and with the collector that the start script chooses. */
final class Cold {

    private Cold() {}

    /**
     * How long it took.
     *
     * @param main prints the milliseconds on a line, and nothing before it
     */
    static Duration lasted(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), Installed.HEAP,
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String said = String.valueOf(out.readLine());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " ended with " + process.exitValue() + ": " + said);
            }
            return Duration.ofMillis(Long.parseLong(said));
        }
    }
}
