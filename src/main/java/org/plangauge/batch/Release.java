package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.plangauge.report.data.Manifest;

/** A report that has to be written: the files of its folder, which appear together or not at all. */
final class Release {

    /**
     * Rows of a report that has the memory to itself: a district's has fewer, and of those two are printed at once in 256 MB.
     */
    private static final int LARGE = 2_500;

    /** A file of the report. */
    record Format(String name, OutputFile.Content content) {}

    private final Path folder;
    private final Manifest wanted;
    private final List<Format> formats;
    private final int rows;
    private final Runnable whenWritten;

    /**
     * @param wanted what the folder's manifest will say, without the files
     * @param rows   of the report
     */
    Release(Path folder, Manifest wanted, List<Format> formats, int rows, Runnable whenWritten) {
        this.folder = folder;
        this.wanted = wanted;
        this.formats = List.copyOf(formats);
        this.rows = rows;
        this.whenWritten = whenWritten;
    }

    /** Whether no other is to be written at the same time. */
    boolean large() {
        return rows > LARGE;
    }

    /** On up to {@code threads} threads: the pages of a PDF take as long as all the rest. */
    void write(int threads) throws IOException {
        try (ExecutorService pool = Threads.pool(threads, "format")) {
            begin(pool).end();
        }
    }

    /** Has the files written by {@code pool}, each by itself; they are to be waited for. */
    Writing begin(ExecutorService pool) throws IOException {
        Files.createDirectories(folder.getParent());
        Path beside = OutputFile.beside(folder);
        List<Future<String>> files = new ArrayList<>();
        for (Format format : formats) {
            files.add(pool.submit(() -> {
                OutputFile.write(beside.resolve(format.name()), format.content());
                return format.name();
            }));
        }
        return () -> end(beside, files);
    }

    /** Files that are being written beside the report's folder. */
    @FunctionalInterface
    interface Writing {

        /**
         * Waits for them, and puts them into their folder.
         *
         * @throws IOException when one of them could not be written; then the folder is as it was
         */
        void end() throws IOException;
    }

    private void end(Path beside, List<Future<String>> files) throws IOException {
        try {
            Threads.results(files);
            OutputFile.write(beside.resolve(Manifest.FILE), wanted.withFiles(hashes(beside))::write);
            OutputFile.swap(beside, folder);
            whenWritten.run();
        } finally {
            OutputFile.delete(beside);
        }
    }

    /** By the names of all files of a report's folder but its manifest. */
    static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.getFileName().toString().equals(Manifest.FILE)).toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }
}
