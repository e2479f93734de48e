package org.plangauge.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.plangauge.batch.Home;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time in a home. The operating system gives the lock up with the process, so that one left by a power cut
 * holds nobody up. Who holds it stands beside it, since some systems let nobody read a locked file.
 */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws HeldHome when another process holds it
     * @throws IOException when {@code var/} cannot be written
     */
    static HomeLock take(Home home, Instant now) throws IOException {
        Files.createDirectories(home.var());
        Path holder = home.var().resolve("plangauge.holder");
        FileChannel channel = FileChannel.open(home.var().resolve("plangauge.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tried(channel);
        if (lock == null) {
            channel.close();
            throw new HeldHome(Files.exists(holder) ? Files.readString(holder).strip() : "unknown");
        }
        Files.write(holder, ("process " + ProcessHandle.current().pid() + ", since "
                + now.truncatedTo(ChronoUnit.SECONDS)).getBytes(StandardCharsets.UTF_8));
        return new HomeLock(channel, lock);
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
