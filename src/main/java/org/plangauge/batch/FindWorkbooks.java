package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;

import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code find-workbooks}: archives the bytes of everything under {@code input/} that was never seen before, and notes
 * it in the ledger. A file that changes while it is copied waits for the next run.
 */
final class FindWorkbooks implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(FindWorkbooks.class);

    /** Files noted in one transaction: few enough to stop soon, many enough not to wait for the disk after each. */
    private static final int AT_A_TIME = 100;

    /** What the ledger has room for. */
    private static final int LONGEST_PATH = 2_000;

    /** Keeps the bytes of a file and says their hash; {@link Archive#keep} does. */
    @FunctionalInterface
    interface Keeping {
        String keep(Path file) throws IOException;
    }

    private final RunRequest request;
    private final Keeping archive;
    private final Ledger ledger;
    private final RunTally tally;
    private final long run;
    private @Nullable Iterator<Inbox.Dropped> dropped;

    FindWorkbooks(RunRequest request, Keeping archive, Ledger ledger, RunTally tally, long run) {
        this.request = request;
        this.archive = archive;
        this.ledger = ledger;
        this.tally = tally;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        contribution.incrementWriteCount(takeSome());
        return RepeatStatus.continueIf(waiting().hasNext());
    }

    /** All of them. */
    void find() throws IOException {
        while (waiting().hasNext()) {
            takeSome();
        }
    }

    private Iterator<Inbox.Dropped> waiting() throws IOException {
        if (dropped == null) {
            List<Inbox.Dropped> all = Inbox.list(request.home().input(), tally);
            tally.found(all.size());
            tally.links().forEach(link -> LOG.warn("not followed: the link {}", link));
            dropped = all.iterator();
        }
        return dropped;
    }

    /** How many of them were new. */
    private int takeSome() throws IOException {
        int fresh = 0;
        Iterator<Inbox.Dropped> waiting = waiting();
        for (int i = 0; i < AT_A_TIME && waiting.hasNext(); i++) {
            Inbox.Dropped file = waiting.next();
            try {
                fresh += take(file) ? 1 : 0;
            } catch (IOException e) {
                tally.failed("cannot read " + file.path() + ": " + e.getMessage());
            }
        }
        return fresh;
    }

    /** Whether it was new. */
    private boolean take(Inbox.Dropped dropped) throws IOException {
        if (dropped.path().length() > LONGEST_PATH) {
            throw new IOException("its path below input/ has more than " + LONGEST_PATH + " signs");
        }
        BasicFileAttributes before = Files.readAttributes(dropped.file(), BasicFileAttributes.class);
        String sha256 = archive.keep(dropped.file());
        BasicFileAttributes after = Files.readAttributes(dropped.file(), BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            tally.waiting(dropped.path());
            return false;
        }
        tally.present(sha256);
        if (ledger.see(sha256, dropped.path(), after.size(), after.lastModifiedTime().toInstant(), run)) {
            tally.fresh();
            return true;
        }
        return false;
    }
}
