package org.plangauge.hostile;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.plangauge.batch.Home;

/** A home with the plan hailing-13, in which the programme runs in a process of its own. */
final class Night {

    /** Of files saved in one second the path decides which comes first: the same in every home. */
    private static final FileTime SAVED = FileTime.fromMillis(1_700_000_000_000L);

    private static final int LONGEST_MINUTES = 10;

    private final Path root;
    private final Home home;

    /** How a process ended and what it said. */
    record Ended(int code, String said) {

        /** The last line that is no trace of a fault. */
        String summary() {
            return said.lines().filter(line -> line.contains("workbooks found")).reduce((one, later) -> later).orElse(said);
        }
    }

    Night(Path root) throws IOException {
        this.root = root;
        this.home = new Home(root.resolve("home"));
        for (String part : List.of("seeds/hailing-13", "templates")) {
            copy(Path.of(part), home.root().resolve(part));
        }
        Files.createDirectories(home.input());
        Files.createDirectories(root.resolve("tmp"));
    }

    Home home() {
        return home;
    }

    /** Drops a file into {@code input/}. */
    Path drop(String name, byte[] bytes) throws IOException {
        Path file = home.input().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.setLastModifiedTime(Files.write(file, bytes), SAVED);
    }

    /** Drops a department's workbook of the shipped sample. */
    void dropSample(String department) throws IOException {
        drop(department + ".xlsx", Files.readAllBytes(Path.of("input/hailing-13/2020").resolve(department + ".xlsx")));
    }

    /** Runs with a given heap, after {@code shell} where there is any, such as {@code ulimit -f 8}. */
    Ended run(String heap, String shell, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + root.resolve("tmp"), "-cp", classPath(), "org.plangauge.hostile.GuardedPlangauge",
                "--home", home.root().toString()));
        command.addAll(arguments.length == 0 ? List.of("run", "--today", "2026-11-24") : List.of(arguments));
        if (!shell.isEmpty()) {
            command.addAll(0, List.of("sh", "-c", shell + "; exec \"$@\"", "sh"));
        }
        Path said = Files.createTempFile(root, "said", ".log");
        ProcessBuilder process = new ProcessBuilder(command).directory(root.resolve("tmp").toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        Process running = process.start();
        if (!running.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            running.destroyForcibly().waitFor();
            throw new IllegalStateException("hangs; so far it said: " + Files.readString(said));
        }
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        return new Ended(running.exitValue(), text);
    }

    /** One night. */
    Ended run() throws IOException, InterruptedException {
        return run("256m", "");
    }

    private static String classPath() {
        return Stream.of(ManagementFactory.getRuntimeMXBean().getClassPath().split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }

    /** Every file below {@code root} that is in none of {@code but}, with its size and content's hash. */
    Map<String, String> files(Path... but) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).filter(f -> Stream.of(but).noneMatch(f::startsWith)).toList()) {
                files.put(root.relativize(file).toString(), Files.size(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
