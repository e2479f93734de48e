package org.plangauge.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Whole nights over homes of several sizes, each in a process of its own with 256 MB of heap: the first, one with nothing new, one
 * with a hundredth of the workbooks sent again; beside them the limits, inflating and parsing the same bytes and writing them. Prints
 * a table; says on Linux also how much memory the process took at most.
 */
final class Nights {

    private static final List<String> HEADINGS = List.of("workbooks", "what", "wall s", "cpu s", "peak MB", "ledger MB", "last line");

    private final Path folder;

    private Nights(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, XMLStreamException {
        Nights nights = new Nights(Path.of(arguments[0]));
        row(HEADINGS);
        row(HEADINGS.stream().map(h -> "---").toList());
        for (String size : arguments[1].split(",")) {
            nights.measure(Integer.parseInt(size));
        }
    }

    private void measure(int workbooks) throws IOException, InterruptedException, XMLStreamException {
        Path home = folder.resolve("home-" + workbooks);
        Disk.delete(home);
        GeneratedHome generated = GeneratedHome.of(workbooks);
        generated.write(home, Path.of("templates"));
        limits(home);
        night(home, "first night", "2023-09-01");
        night(home, "nothing new", "2023-09-02");
        generated.change(home, 1, 1);
        night(home, "1 % changed", "2023-09-03");
        Disk.delete(home);
    }

    private static void limits(Path home) throws IOException, XMLStreamException {
        List<Path> all = Sent.workbooks(home);
        long begun = System.nanoTime();
        for (Path file : all) {
            parse(Files.readAllBytes(file));
        }
        limit(all.size(), "limit: inflate and parse, one thread", begun);
        begun = System.nanoTime();
        Path written = Files.createDirectories(home.resolve("written"));
        for (int i = 0; i < all.size(); i++) {
            Files.write(written.resolve(Integer.toString(i)), Files.readAllBytes(all.get(i)));
        }
        limit(all.size(), "limit: write the same bytes", begun);
        Disk.delete(written);
    }

    private static void parse(byte[] bytes) throws IOException, XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                while (reader.hasNext()) {
                    reader.next();
                }
            }
        }
    }

    private static void limit(int workbooks, String what, long begun) {
        row(List.of(Integer.toString(workbooks), what, seconds(Duration.ofNanos(System.nanoTime() - begun)), "", "", "", ""));
    }

    private void night(Path home, String what, String today) throws IOException, InterruptedException {
        int workbooks = Sent.workbooks(home).size();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                System.getProperty("java.class.path"), "org.plangauge.command.Plangauge", "--home", home.toString(), "run", "--today", today));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        long begun = System.nanoTime();
        Process process = builder.start();
        Watch watch = new Watch(process);
        watch.start();
        String last = lastLine(process.getInputStream());
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - begun);
        watch.join();
        row(List.of(Integer.toString(workbooks), what, seconds(wall), seconds(watch.cpu), watch.peak == null ? "" : watch.peak,
                Long.toString(Disk.size(home.resolve("var").resolve("ledger")) >> 20), exit == 0 ? last : "EXIT " + exit + ": " + last));
    }

    private static String lastLine(InputStream output) throws IOException {
        String last = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        return last;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }

    private static void row(List<String> cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    /** Looks at a process every few milliseconds until it ends: what it has used so far. */
    private static final class Watch extends Thread {

        private final Process process;
        private Duration cpu = Duration.ZERO;
        private @Nullable String peak;

        private Watch(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            while (process.isAlive()) {
                process.toHandle().info().totalCpuDuration().ifPresent(used -> cpu = used);
                try {
                    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
                    if (Files.exists(status)) {
                        Arrays.stream(Files.readString(status).split("\n")).filter(l -> l.startsWith("VmHWM")).findFirst()
                                .ifPresent(l -> peak = Long.toString(Long.parseLong(l.replaceAll("\\D", "")) >> 10));
                    }
                    sleep(5);
                } catch (IOException e) {
                    return;
                } catch (InterruptedException e) {
                    interrupt();
                    return;
                }
            }
        }
    }
}
