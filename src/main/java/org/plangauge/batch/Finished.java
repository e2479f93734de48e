package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folders below {@code output/} that are as a run left them: nothing in one was touched since it was finished, and it would be made
 * of the same again. Then there is nothing to do for it. Without a note, or with one that no longer fits, it is gone through as ever.
 */
final class Finished {

    private static final Logger LOG = LoggerFactory.getLogger(Finished.class);

    private final Path notes;

    /** @param notes folder for a small file for each of them */
    Finished(Path notes) {
        this.notes = notes;
    }

    /**
     * Whether there is nothing to do. Where that cannot be seen, there is: whoever does it finds out what is the matter.
     *
     * @param matter a hash over everything that the folder is made of
     */
    boolean is(String name, String matter, Path folder) {
        Path note = notes.resolve(name);
        try {
            return Files.exists(note) && Files.readString(note).equals(note(matter, folder));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("cannot see whether {} is finished: {}", folder, e.getMessage());
            return false;
        }
    }

    /** Notes that {@code folder} is finished, as it lies there now. A note that cannot be written costs the next run some time. */
    void note(String name, String matter, Path folder) {
        try {
            String note = note(matter, folder);
            OutputFile.write(notes.resolve(name), out -> out.write(note.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("cannot note that {} is finished: {}", folder, e.getMessage());
        }
    }

    private static String note(String matter, Path folder) throws IOException {
        return matter + " " + state(folder) + "\n";
    }

    /** A hash over the names, sizes and times of all files in a folder, or of a file: changed when any of them is, without reading one. */
    static String state(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted().toList()) {
                    BasicFileAttributes as = Files.readAttributes(file, BasicFileAttributes.class);
                    if (as.isRegularFile()) {
                        lines.add(folder.relativize(file) + " " + as.size() + " " + as.lastModifiedTime());
                    }
                }
            }
        }
        return hash(lines);
    }

    /** Of several things that a folder is made of. */
    static String hash(List<String> matter) {
        return Sha256.of(String.join("\n", matter).getBytes(StandardCharsets.UTF_8));
    }
}
