package org.plangauge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A way of starting the programme.
 *
 * @param name        in the table
 * @param command     without the words of the programme
 * @param options     the variable by which options for Java are given; empty when they stand in the command
 */
record Installed(String name, List<String> command, String options) {

    static final String HEAP = "-Xmx256m";

    /** From the class path of this process, with nothing that makes the start quicker. */
    static Installed classPath() {
        return new Installed("class path", List.of(java(), HEAP, "-cp", System.getProperty("java.class.path"),
                "org.plangauge.command.Plangauge"), "");
    }

    /** Unpacks {@code distribution}, a zip, into {@code folder}; it is started by its own script. */
    static Installed unpacked(Path distribution, Path folder) throws IOException {
        Disk.delete(folder);
        Path script = folder;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(distribution))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                if (file.endsWith("bin/plangauge") || file.endsWith("bin/plangauge-cache")) {
                    script = file.resolveSibling("plangauge");
                    if (!file.toFile().setExecutable(true)) {
                        throw new IOException(file + " cannot be made executable");
                    }
                }
            }
        }
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return new Installed("installed", List.of(windows ? script + ".bat" : script.toString()), "PLANGAUGE_JAVA_OPTS");
    }

    /** To be started with {@code words}; by the Java of this process. */
    ProcessBuilder start(List<String> words) {
        List<String> all = new ArrayList<>(command);
        all.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PLANGAUGE_JAVA", java());
        if (!options.isEmpty()) {
            builder.environment().put(options, HEAP);
        }
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
