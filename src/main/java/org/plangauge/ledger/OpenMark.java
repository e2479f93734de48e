package org.plangauge.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside the ledger that says that somebody has it open, for whoever looks without holding the home. Its time is renewed every
 * ten seconds: one that is older was left by a cut. It locks nothing, the home's lock does that; HSQLDB's own, in its place, is not
 * used, because giving that up takes a tenth of a second.
 */
public final class OpenMark implements AutoCloseable {

    /** As HSQLDB calls its own: who looks after a home knows what it means. */
    static final String NAME = "plangauge.lck";

    private static final Logger LOG = LoggerFactory.getLogger(OpenMark.class);
    private static final Duration RENEWED = Duration.ofSeconds(10);
    /** Two renewals may be late. */
    private static final Duration FRESH = Duration.ofSeconds(25);

    private final Path file;
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("open-mark").unstarted(work));

    private OpenMark(Path file) {
        this.file = file;
    }

    /** Puts it into {@code folder}, which is made where it is not there; one that a cut left is taken over. */
    static OpenMark put(Path folder) {
        OpenMark mark = new OpenMark(folder.resolve(NAME));
        try {
            Files.createDirectories(folder);
            Files.writeString(mark.file, "process " + ProcessHandle.current().pid() + "\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            mark.renewing.shutdownNow();
            throw new UncheckedIOException("cannot open the ledger in " + folder, e);
        }
        mark.renewing.scheduleAtFixedRate(mark::renew, RENEWED.toSeconds(), RENEWED.toSeconds(), TimeUnit.SECONDS);
        return mark;
    }

    /** Whether there is one in {@code folder}, fresh or left. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** Whether somebody has the ledger in {@code folder} open. */
    public static boolean isFresh(Path folder, Instant now) throws IOException {
        try {
            return Files.getLastModifiedTime(folder.resolve(NAME)).toInstant().isAfter(now.minus(FRESH));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void renew() {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.warn("cannot renew {}: {}", file, e.getMessage());
        }
    }

    /** Takes it away. */
    @Override
    public void close() {
        renewing.shutdownNow();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("cannot remove {}: {}", file, e.getMessage());
        }
    }
}
