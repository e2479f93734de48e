package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files in {@code input/} that an earlier run read, and the hashes of their bytes. One that the system says is the same file,
 * unchanged, has the same bytes and is not read again: hashing ten thousand workbooks takes longer than all the rest of a night with
 * nothing new. What says so is the time at which the system itself last changed anything of the file; nobody can set it, unlike the time
 * of its last change that is shown. Where a system keeps none (Windows), every file is read every night.
 */
final class ReadBefore {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBefore.class);

    /** A file that changed this shortly before a run may change again without its time showing it: clocks of file systems tick slowly. */
    private static final Duration UNSETTLED = Duration.ofSeconds(2);

    /** Between the parts of a line: the hash, the state, the path. */
    private static final String BETWEEN = "\t";

    private final Path note;
    private final Instant settled;
    private final Map<String, String> before = new HashMap<>();
    private final SortedMap<String, String> now = new TreeMap<>();

    /**
     * How a file lay there.
     *
     * @param text    differs when anything of the file does
     * @param changed when the system last changed it
     */
    record State(String text, Instant changed) {

        /** Empty where the system does not say it. */
        static Optional<State> of(Path file) throws IOException {
            try {
                Map<String, Object> all = Files.readAttributes(file, "unix:ino,ctime,size,lastModifiedTime");
                FileTime changed = (FileTime) all.get("ctime");
                return Optional.of(new State(all.get("ino") + " " + Finished.moment(changed) + " " + all.get("size") + " "
                        + Finished.moment((FileTime) all.get("lastModifiedTime")), changed.toInstant()));
            } catch (UnsupportedOperationException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * @param note  where it is kept from run to run; one that cannot be read is as good as none
     * @param begun when this run began
     */
    ReadBefore(Path note, Instant begun) {
        this.note = note;
        this.settled = begun.minus(UNSETTLED);
        try {
            if (Files.exists(note)) {
                Files.readAllLines(note).stream().map(line -> line.split(BETWEEN, 3)).filter(line -> line.length == 3)
                        .forEach(line -> before.put(line[2], line[0] + BETWEEN + line[1]));
            }
        } catch (IOException e) {
            LOG.warn("cannot see which files were read before: {}", e.getMessage());
        }
    }

    /** The hash of a file's bytes; empty when it may not be as it was when it was read. May be asked on any thread. */
    Optional<String> hash(Inbox.Dropped file) {
        String line = before.get(file.path());
        try {
            return line == null ? Optional.empty() : State.of(file.file()).filter(state -> line.endsWith(BETWEEN + state.text()))
                    .map(state -> line.substring(0, line.indexOf(BETWEEN)));
        } catch (IOException e) {
            // whoever reads it says why it cannot be read
            return Optional.empty();
        }
    }

    /** What was noted of a file stands. */
    void stays(Inbox.Dropped file) {
        now.put(file.path(), before.get(file.path()));
    }

    /** Notes the hash of a file's bytes, which were read when it already was in this state. */
    void note(Inbox.Dropped file, State state, String sha256) {
        if (state.changed().isBefore(settled) && file.path().chars().noneMatch(Character::isISOControl)) {
            now.put(file.path(), sha256 + BETWEEN + state.text());
        }
    }

    /** Keeps what was noted, for the next run. A note that cannot be written costs that some time. */
    void keep() {
        if (now.equals(before)) {
            return;
        }
        try {
            String lines = now.entrySet().stream().map(e -> e.getValue() + BETWEEN + e.getKey() + "\n").collect(Collectors.joining());
            OutputFile.write(note, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("cannot note which files were read: {}", e.getMessage());
        }
    }
}
