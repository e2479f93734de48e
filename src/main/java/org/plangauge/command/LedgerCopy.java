package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plangauge.batch.Home;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.OpenMark;
import org.plangauge.ledger.RunBook;

/**
 * A copy of a home's ledger, for a command that looks without holding the home: a run may start at any time and finds nothing in
 * its way.
 */
final class LedgerCopy implements AutoCloseable {

    private static final int TRIES = 5;

    private final Path folder;
    private final LedgerDatabase database;

    private LedgerCopy(Path folder, LedgerDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** Empty when there is no ledger yet, and when somebody has it open or changes it while it is copied. */
    static Optional<LedgerCopy> of(Home home) throws IOException {
        SortedMap<String, String> before = state(home.ledger());
        return before.isEmpty() || OpenMark.isIn(home.ledger()) ? Optional.empty() : copy(home, before, state -> state.equals(before));
    }

    /**
     * A copy also of a ledger that somebody has open, as a power cut at this moment would leave it: HSQLDB writes ahead, so that its
     * files, copied in the order in which they need each other, can be made whole again, unless a new generation of them began
     * meanwhile. Empty when there is no ledger yet, or none could be had after some tries.
     */
    static Optional<LedgerCopy> evenOpen(Home home) throws IOException {
        RuntimeException fault = null;
        for (int i = 0; i < TRIES; i++) {
            SortedMap<String, String> before = state(home.ledger());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            try {
                Optional<LedgerCopy> copy = copy(home, before, state -> generation(state).equals(generation(before)));
                if (copy.isPresent()) {
                    return copy;
                }
            } catch (RuntimeException e) {
                fault = e;
            }
        }
        if (fault != null) {
            throw fault;
        }
        return Optional.empty();
    }

    /** The database's data before the copy of its old pages, and that before the log of what was done since. */
    private static int place(String file) {
        return file.endsWith(".log") ? 2 : file.endsWith(".backup") ? 1 : 0;
    }

    /** What changes only when a new generation of files begins. */
    private static List<String> generation(SortedMap<String, String> state) {
        return state.entrySet().stream().filter(e -> e.getKey().endsWith(".script") || e.getKey().endsWith(".properties"))
                .map(Object::toString).toList();
    }

    private static Optional<LedgerCopy> copy(Home home, SortedMap<String, String> files, Predicate<SortedMap<String, String>> good)
            throws IOException {
        Path folder = Files.createTempDirectory("plangauge-ledger-");
        try {
            for (String file : files.keySet().stream().sorted(Comparator.comparingInt(LedgerCopy::place)).toList()) {
                Files.copy(home.ledger().resolve(file), folder.resolve(file));
            }
            if (good.test(state(home.ledger()))) {
                return Optional.of(new LedgerCopy(folder, LedgerDatabase.openCopy(folder)));
            }
        } catch (NoSuchFileException e) {
            // It went away while it was copied: somebody has just opened or closed the ledger, which is what an empty answer says.
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

    Ledger ledger() {
        return new Ledger(database.source());
    }

    RunBook runs() {
        return new RunBook(database.source());
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
