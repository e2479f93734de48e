package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.ledger.Archive;
import org.plangauge.ledger.LedgerDatabase;

/**
 * A copy of all of a home that cannot be made again: archive, ledger and settings, with the plan's tables and the templates. It is
 * a home itself: copied to a new place it is restored. Originals that are there already are not copied again.
 */
public final class Backup {

    private final Home home;
    private final Home copy;

    /** @param folder where the copy is, or is to be */
    public Backup(Home home, Path folder) {
        this.home = home;
        this.copy = new Home(folder);
    }

    /**
     * What was copied.
     *
     * @param originals how many are in the backup now
     * @param added     how many of them came tonight
     * @param damaged   originals of the home that are not what was received, and were not copied; a line each
     */
    public record Outcome(int originals, int added, List<String> damaged) {

        public Outcome {
            damaged = List.copyOf(damaged);
        }
    }

    /** Whether {@code folder} would do harm: it is the home, around it, or where something else of it lives. */
    public static boolean harms(Home home, Path folder) {
        return PlacesOutside.taken(home, folder);
    }

    /**
     * Brings the backup up to date: first the originals, then the ledger that speaks of them.
     *
     * @param database of the home, open; nobody writes to it meanwhile
     * @throws IOException when anything cannot be read or written; what is there of an earlier backup stays
     * @throws org.springframework.dao.DataAccessException when the database cannot be copied
     */
    public Outcome write(LedgerDatabase database) throws IOException {
        Outcome outcome = originals();
        Path ledger = OutputFile.beside(copy.ledger());
        database.copyTo(ledger);
        OutputFile.swap(ledger, copy.ledger());
        folder(home.seeds(), copy.seeds());
        folder(home.templates(), copy.templates());
        if (Files.exists(home.settings())) {
            OutputFile.write(copy.settings(), out -> Files.copy(home.settings(), out));
        } else {
            Files.deleteIfExists(copy.settings());
        }
        return outcome;
    }

    private Outcome originals() throws IOException {
        Archive from = new Archive(home.archive());
        Archive to = new Archive(copy.archive());
        List<String> damaged = new ArrayList<>();
        int added = 0;
        for (String hash : from.hashes()) {
            if (!Files.exists(to.of(hash))) {
                if (Sha256.of(Files.readAllBytes(from.of(hash))).equals(hash)) {
                    to.keep(from.of(hash));
                    added++;
                } else {
                    damaged.add("archive " + hash + ": its bytes have changed, and it is not backed up; `verify` says whose it is");
                }
            }
        }
        return new Outcome(to.hashes().size(), added, damaged);
    }

    private static void folder(Path from, Path to) throws IOException {
        Path beside = OutputFile.beside(to);
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copied = beside.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
        OutputFile.swap(beside, to);
    }
}
