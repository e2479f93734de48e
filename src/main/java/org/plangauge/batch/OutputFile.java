package org.plangauge.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files and folders that appear whole or not at all: written beside, under a hidden name, and renamed when all of it is on the disk,
 * not only on its way there.
 */
public final class OutputFile {

    private OutputFile() {}

    /** Writes content into a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes {@code file}, replacing an older one only when all of the new one is there. */
    public static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.writeTo(out);
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes a page that is new or has changed; true when it was written. */
    static boolean writeIfChanged(Path file, byte[] page) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), page)) {
            return false;
        }
        write(file, out -> out.write(page));
        return true;
    }

    /** Removes every file below {@code folder} that is not wanted, and the folders that become empty. */
    static void removeStale(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> stale;
        try (Stream<Path> walk = Files.walk(folder)) {
            stale = walk.filter(f -> Files.isRegularFile(f) && !wanted.test(f)).toList();
        }
        for (Path file : stale) {
            Files.delete(file);
            deleteEmptyFolders(file.getParent(), folder);
        }
    }

    /** An empty folder beside {@code folder} to write into before {@link #swap}. */
    public static Path beside(Path folder) throws IOException {
        Path beside = folder.resolveSibling("." + folder.getFileName() + ".new");
        delete(beside);
        Files.createDirectories(beside);
        return beside;
    }

    /** Puts {@code finished} in the place of {@code folder}. */
    public static void swap(Path finished, Path folder) throws IOException {
        Path old = old(folder);
        delete(old);
        if (Files.exists(folder)) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(finished, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Mends what a {@link #swap} that was cut off left: the old folder is put back where no new one is, else removed. */
    static void recover(Path folder) throws IOException {
        Path old = old(folder);
        if (Files.exists(old) && !Files.exists(folder)) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(old);
    }

    private static Path old(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".old");
    }

    /** Removes a file, or a folder with all that is in it; nothing when it is not there. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }

    /** Removes the empty folders from {@code folder} up to, but without, {@code root}. */
    static void deleteEmptyFolders(Path folder, Path root) throws IOException {
        for (Path empty = folder; empty.startsWith(root) && !empty.equals(root); empty = empty.getParent()) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
