package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folders below {@code output/} that are as a run left them: nothing in one was touched since it was finished. What in it would be made
 * of the same again need not be made. Without a note, or with one that no longer fits, a folder is gone through as ever.
 */
final class Finished {

    private static final Logger LOG = LoggerFactory.getLogger(Finished.class);

    /** The only part of a folder that is made as one. */
    private static final String WHOLE = "";

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
        return parts(name, folder).equals(Map.of(WHOLE, matter));
    }

    /** Notes that {@code folder} is finished, as it lies there now. A note that cannot be written costs the next run some time. */
    void note(String name, String matter, Path folder) {
        note(name, Map.of(WHOLE, matter), folder);
    }

    /** What was noted of each part of a folder; nothing where the folder is not as it was left. */
    Map<String, String> parts(String name, Path folder) {
        Path note = notes.resolve(name);
        try {
            List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
            if (lines.isEmpty() || !lines.getFirst().equals(state(folder))) {
                return Map.of();
            }
            return lines.stream().skip(1).filter(line -> line.indexOf('\t') >= 0).collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf('\t')), line -> line.substring(line.indexOf('\t') + 1)));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            LOG.warn("cannot see whether {} is finished: {}", folder, e.getMessage());
            return Map.of();
        }
    }

    /** Notes what each part of {@code folder} was made of, or anything else on one line that the next run is to know of it. */
    void note(String name, Map<String, String> parts, Path folder) {
        try {
            String note = state(folder) + "\n" + parts.entrySet().stream().map(p -> p.getKey() + "\t" + p.getValue() + "\n")
                    .collect(Collectors.joining());
            OutputFile.write(notes.resolve(name), out -> out.write(note.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("cannot note that {} is finished: {}", folder, e.getMessage());
        }
    }

    /** A hash over the names, sizes and times of all files in a folder, or of a file: changed when any of them is, without reading one. */
    static String state(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes lying) throws IOException {
                    BasicFileAttributes as = lying.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : lying;
                    if (as.isRegularFile()) {
                        lines.add(folder.relativize(file) + " " + as.size() + " " + moment(as.lastModifiedTime()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Collections.sort(lines);
        return hash(lines);
    }

    /** A time for comparing alone: to write it as a date takes longer than to ask for it. */
    static String moment(FileTime time) {
        Instant instant = time.toInstant();
        return instant.getEpochSecond() + "." + instant.getNano();
    }

    /** Of several things that a folder is made of. */
    static String hash(List<String> matter) {
        return Sha256.of(String.join("\n", matter).getBytes(StandardCharsets.UTF_8));
    }
}
