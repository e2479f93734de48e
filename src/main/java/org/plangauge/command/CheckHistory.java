package org.plangauge.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.plangauge.batch.Backgrounds;
import org.plangauge.batch.Home;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Settled;

/**
 * What the ledger knows, for a check that takes no lock: a copy of it, opened while the plans and the first workbook are
 * read, since a clerk waits.
 */
final class CheckHistory implements AutoCloseable {

    private final CompletableFuture<Optional<LedgerCopy>> copy;

    private CheckHistory(CompletableFuture<Optional<LedgerCopy>> copy) {
        this.copy = copy;
    }

    /** Begins to open the copy, in a thread that finds classes as this one does, and returns at once. */
    static CheckHistory open(Home home) {
        return new CheckHistory(CompletableFuture.supplyAsync(() -> {
            try {
                return LedgerCopy.of(home);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot copy the ledger", e);
            }
        }, task -> Thread.ofPlatform().daemon().start(task)));
    }

    /** Whether there is anything to look at: false when there is no ledger yet, and while somebody has it open. */
    boolean known() {
        return copy.join().isPresent();
    }

    /** What is known of every plan, for as long as this is open; nothing when {@link #known} says so. */
    Backgrounds backgrounds() {
        return copy.join().map(c -> new Backgrounds(c.ledger(), HomeLedger.EVERYTHING)).orElseGet(Backgrounds::nothing);
    }

    /** What the sender of the workbook has explained before. */
    List<Settled> explained(Inspection inspection) {
        return inspection.submission().flatMap(s -> copy.join().map(c -> c.ledger().explanations(s.planId(), s.role(), s.department().shortName())))
                .orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        Optional<LedgerCopy> opened = copy.exceptionally(fault -> Optional.empty()).join();
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
