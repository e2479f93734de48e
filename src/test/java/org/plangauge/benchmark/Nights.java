package org.plangauge.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Whole nights over homes of several sizes, each in a process of its own with 256 MB of heap: the first, one with nothing new, one
 * with a hundredth of the workbooks sent again, in as few plans as have enough and in all; each as it is installed (start script, jars, what
 * makes the start quicker) and, up to a thousand workbooks, from a plain class path. Before them the limits over the same files: inflating and
 * parsing the same bytes, cold as a night is and warm, and writing them. Then single reports. Prints tables in Markdown.
 *
 * <p>Each way has a home of its own, and nothing is deleted before the end: ext4 looks at every file that was deleted in the last minutes
 * whenever one is made.
 */
final class Nights {

    private static final String FIND = "find-workbooks";
    private static final String READ = "read-submissions";
    private static final String HOMES = "homes";
    private static final List<String> STEPS = List.of(FIND, READ, "return-workbooks", "judge-plans", "write-reports", "write-board",
            "deliver");
    private static final int MEGABYTE = 20;
    private static final int MANY = 1_000;

    private final Path folder;
    private final List<Installed> ways;
    private int homes;

    private Nights(Path folder, List<Installed> ways) {
        this.folder = folder;
        this.ways = ways;
    }

    /** Arguments: a folder to work in, the zip of the distribution, and how many workbooks, with commas between. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Disk.delete(folder.resolve(HOMES));
        Installed unpacked = Installed.unpacked(Path.of(arguments[1]), folder.resolve("installed"));
        Nights nights = new Nights(folder, List.of(unpacked, Installed.classPath()));
        System.out.println(Machine.inWords() + "; each night with " + Installed.HEAP + ", times in seconds.");
        System.out.println();
        nights.warmUp();
        List<String> headings = new ArrayList<>(List.of("workbooks", "what", "started from", "wall", "cpu", "peak MB", "ledger MB"));
        headings.addAll(STEPS);
        headings.addAll(List.of("besides", "read ÷ parse", "find ÷ write", "said"));
        row(headings);
        row(headings.stream().map(h -> "---").toList());
        for (String size : arguments[2].split(",")) {
            nights.measure(GeneratedHome.of(Integer.parseInt(size)));
        }
        System.out.println();
        new ColdReports(folder, unpacked).measure();
        Disk.delete(folder.resolve(HOMES));
    }

    /** The first start makes what later ones share, and the disk's cache has seen every file of the programme. */
    private void warmUp() throws IOException, InterruptedException {
        Path home = fresh(GeneratedHome.of(1));
        for (Installed way : ways) {
            Night night = Night.run(way, home, "2023-09-01");
            if (night.said().startsWith("EXIT")) {
                throw new IllegalStateException(way.name() + ": " + night.said());
            }
        }
    }

    private void measure(GeneratedHome generated) throws IOException, InterruptedException, ExecutionException {
        Limits limits = limits(generated);
        for (Installed way : generated.workbooks() > MANY ? ways.subList(0, 1) : ways) {
            Path home = fresh(generated);
            night(generated, "first night", way, Night.run(way, home, "2023-09-01"), Optional.of(limits));
            night(generated, "nothing new", way, Night.run(way, home, "2023-09-02"), Optional.empty());
            generated.change(home, 1, 1, false);
            night(generated, "1 % changed", way, Night.run(way, home, "2023-09-03"), Optional.empty());
            if (generated.plans() > 1) {
                generated.change(home, 1, 2, true);
                night(generated, "1 % changed, in every plan", way, Night.run(way, home, "2023-09-04"), Optional.empty());
            }
        }
    }

    private Path fresh(GeneratedHome generated) throws IOException {
        homes++;
        Path home = folder.resolve(HOMES).resolve(Integer.toString(homes));
        generated.write(home, Path.of("templates"));
        return home;
    }

    /**
     * Of the same files as a night.
     *
     * @param parsing cold, on all processors
     */
    private record Limits(Duration parsing, Duration writing) {}

    private Limits limits(GeneratedHome generated) throws IOException, InterruptedException, ExecutionException {
        Path home = fresh(generated);
        RawLimits raw = new RawLimits(Sent.workbooks(home));
        raw.parsing(Machine.processors());
        limit(generated, "limit: inflate and parse, 1 thread", READ, raw.parsing(1));
        limit(generated, "limit: inflate and parse, " + Machine.processors() + " threads", READ, raw.parsing(Machine.processors()));
        Duration cold = Cold.lasted(RawLimits.class, home.toString(), Integer.toString(Machine.processors()));
        limit(generated, "limit: inflate and parse, " + Machine.processors() + " threads, cold", READ, cold);
        Duration writing = raw.writing(home.resolve("written"));
        limit(generated, "limit: write the same bytes", FIND, writing);
        return new Limits(cold, writing);
    }

    private static void limit(GeneratedHome generated, String what, String step, Duration lasted) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(generated.workbooks()), what, "", "", "", "", ""));
        STEPS.forEach(s -> cells.add(s.equals(step) ? seconds(lasted) : ""));
        cells.addAll(List.of("", "", "", ""));
        row(cells);
    }

    private static void night(GeneratedHome generated, String what, Installed way, Night night, Optional<Limits> limits) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(generated.workbooks()), what, way.name(), seconds(night.wall()),
                seconds(night.cpu()), night.peak().map(Object::toString).orElse(""), Long.toString(night.ledger() >> MEGABYTE)));
        STEPS.forEach(s -> cells.add(Optional.ofNullable(night.steps().get(s)).map(Nights::seconds).orElse("")));
        cells.add(seconds(night.wall().minus(night.steps().values().stream().reduce(Duration.ZERO, Duration::plus))));
        cells.add(limits.map(l -> ratio(night, READ, l.parsing())).orElse(""));
        cells.add(limits.map(l -> ratio(night, FIND, l.writing())).orElse(""));
        cells.add(night.said());
        row(cells);
    }

    private static String ratio(Night night, String step, Duration limit) {
        Duration lasted = night.steps().getOrDefault(step, Duration.ZERO);
        return limit.isZero() ? "" : String.format(Locale.ROOT, "%.1f", (double) lasted.toNanos() / limit.toNanos());
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }

    static void row(List<String> cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
