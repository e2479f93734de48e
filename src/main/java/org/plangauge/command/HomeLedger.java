package org.plangauge.command;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.plangauge.batch.Home;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;

/** The ledger of a home, for commands that only look: held against runs for as long as it is open. */
final class HomeLedger implements AutoCloseable {

    /** Later than anything that is recorded. */
    static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

    private final HomeLock lock;
    private final LedgerDatabase database;

    private HomeLedger(HomeLock lock, LedgerDatabase database) {
        this.lock = lock;
        this.database = database;
    }

    static HomeLedger open(Home home) throws IOException {
        HomeLock lock = HomeLock.take(home, Clock.systemUTC().instant());
        try {
            return new HomeLedger(lock, LedgerDatabase.open(home.ledger()));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Ledger ledger() {
        return new Ledger(database.source());
    }

    LedgerDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
