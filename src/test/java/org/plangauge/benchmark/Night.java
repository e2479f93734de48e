package org.plangauge.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run over a home took.
 *
 * @param wall   from the start of the process to its end
 * @param cpu    of all its threads
 * @param peak   resident memory at most, in MB; empty where the system does not say
 * @param steps  how long each step took, as the run itself says
 * @param ledger bytes of the ledger afterwards
 * @param said   its last line, with its exit code where that is not 0
 */
record Night(Duration wall, Duration cpu, Optional<Long> peak, Map<String, Duration> steps, long ledger, String said) {

    private static final Pattern STEP = Pattern.compile("plangauge_step_duration_seconds\\{step=\"([^\"]+)\"} ([0-9.]+)");
    private static final int MILLIS = 1000;

    static Night run(Installed installed, Path home, String today) throws IOException, InterruptedException {
        return of(installed, home, List.of("run", "--today", today));
    }

    /** The same of any command. */
    static Night of(Installed installed, Path home, List<String> words) throws IOException, InterruptedException {
        Path metrics = home.resolve("var/metrics/plangauge.prom");
        Files.deleteIfExists(metrics);
        long begun = System.nanoTime();
        List<String> all = new ArrayList<>(List.of("--home", home.toString()));
        all.addAll(words);
        Process process = installed.start(all).start();
        Watch watch = new Watch(process);
        watch.start();
        String last = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - begun);
        watch.join();
        return new Night(wall, watch.cpu, watch.peak, steps(metrics), Disk.size(home.resolve("var/ledger")),
                exit == 0 ? last : "EXIT " + exit + ": " + last);
    }

    private static Map<String, Duration> steps(Path metrics) throws IOException {
        Map<String, Duration> steps = new LinkedHashMap<>();
        try {
            Matcher step = STEP.matcher(Files.readString(metrics));
            while (step.find()) {
                steps.put(step.group(1), Duration.ofMillis(Math.round(Double.parseDouble(step.group(2)) * MILLIS)));
            }
        } catch (NoSuchFileException e) {
            return steps;
        }
        return steps;
    }

    /** Looks at a process every few milliseconds until it ends: what it has used so far. */
    private static final class Watch extends Thread {

        private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");
        private static final int KILOBYTES_TO_MEGABYTES = 10;

        private final Process process;
        private Duration cpu = Duration.ZERO;
        private Optional<Long> peak = Optional.empty();

        private Watch(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            try {
                while (process.isAlive()) {
                    process.toHandle().info().totalCpuDuration().ifPresent(used -> cpu = used);
                    if (Files.exists(status)) {
                        Matcher said = PEAK.matcher(Files.readString(status));
                        if (said.find()) {
                            peak = Optional.of(Long.parseLong(said.group(1)) >> KILOBYTES_TO_MEGABYTES);
                        }
                    }
                    sleep(5);
                }
            } catch (IOException e) {
                // It ended between two looks; what was seen last counts.
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }
}
