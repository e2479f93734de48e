package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plangauge.batch.Home;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;

/**
 * A copy of a home's ledger, for a command that looks without holding the home: a run may start at any time and finds nothing in
 * its way. HSQLDB keeps a {@code .lck} file for as long as somebody has the ledger open; then no copy is taken.
 */
final class LedgerCopy implements AutoCloseable {

    private final Path folder;
    private final LedgerDatabase database;

    private LedgerCopy(Path folder, LedgerDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** Empty when there is no ledger yet, and when somebody has it open or changes it while it is copied. */
    static Optional<LedgerCopy> of(Home home) throws IOException {
        SortedMap<String, String> before = state(home.ledger());
        if (before.isEmpty() || open(before)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("plangauge-ledger-");
        try {
            for (String file : before.keySet()) {
                Files.copy(home.ledger().resolve(file), folder.resolve(file));
            }
            if (state(home.ledger()).equals(before)) {
                return Optional.of(new LedgerCopy(folder, LedgerDatabase.openCopy(folder)));
            }
        } catch (NoSuchFileException e) {
            // It went away while it was copied: somebody has just opened the ledger, which is what an empty answer says.
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
        delete(folder);
        return Optional.empty();
    }

    /** The database's files with size and time. */
    private static SortedMap<String, String> state(Path ledger) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(ledger)) {
            try (Stream<Path> list = Files.list(ledger)) {
                for (Path file : list.toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    if (attributes.isRegularFile()) {
                        files.put(file.getFileName().toString(), attributes.size() + " " + attributes.lastModifiedTime());
                    }
                }
            }
        }
        return files;
    }

    private static boolean open(SortedMap<String, String> files) {
        return files.keySet().stream().anyMatch(name -> name.endsWith(".lck"));
    }

    Ledger ledger() {
        return new Ledger(database.source());
    }

    @Override
    public void close() throws IOException {
        database.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        for (Path path : all.reversed()) {
            Files.delete(path);
        }
    }
}
