package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A home with the shipped seeds, templates and, where asked for, the shipped input. */
final class SampleHome {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private SampleHome() {}

    /** Copies {@code parts} of the project into {@code root}. */
    static Home in(Path root, String... parts) throws IOException {
        for (String part : parts) {
            copy(Path.of(part), root.resolve(part));
        }
        Files.createDirectories(root.resolve("input"));
        return new Home(root);
    }

    static RunTally run(Home home) {
        return NightlyRun.run(new RunRequest(home, TODAY, null), "test", Clock.systemUTC());
    }

    /** Paths below {@code folder} of every file in it that is not hidden, in order. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            walk.sorted().forEach(source -> {
                try {
                    Path target = to.resolve(from.relativize(source).toString());
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(target);
                    } else {
                        Files.createDirectories(target.getParent());
                        Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
