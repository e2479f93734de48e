package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.SeenWorkbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code find-workbooks}: archives the bytes of everything under {@code input/} that was never seen before, on several threads, and
 * notes it in the ledger, in order. A file that changes while it is copied waits for the next run; one that is as an earlier run read it
 * is not read again.
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
    private final ReadBefore before;
    private final Archive kept;
    private final Keeping archive;
    private final Ledger ledger;
    private final RunTally tally;
    private final long run;
    private @Nullable Looked looked;
    private @Nullable Iterator<Inbox.Dropped> dropped;
    /** Hashes of what has been seen; asked for once. */
    private @Nullable Set<String> known;

    FindWorkbooks(RunRequest request, ReadBefore before, Keeping archive, Ledger ledger, RunTally tally, long run) {
        this.request = request;
        this.before = before;
        this.kept = new Archive(request.home().archive());
        this.archive = archive;
        this.ledger = ledger;
        this.tally = tally;
        this.run = run;
    }

    /** Sees already what lies there; what cannot be looked into is told when the step looks again. */
    void look() {
        try {
            looked = seen();
            known();
        } catch (IOException e) {
            LOG.debug("cannot look into the input folder yet", e);
        }
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

    /**
     * What lies in {@code input/}.
     *
     * @param hashes of each the hash of its bytes, where an earlier run read them and they are kept
     */
    private record Looked(List<Inbox.Dropped> all, List<Optional<String>> hashes) {}

    private Looked seen() throws IOException {
        List<Inbox.Dropped> all = Inbox.list(request.home().input(), tally);
        List<Callable<Optional<String>>> looks = all.stream().<Callable<Optional<String>>>map(file -> () -> before.hash(file)
                .filter(hash -> Files.exists(kept.of(hash)))).toList();
        return new Looked(all, Threads.all(Threads.waiting(request.threads()), "finder", looks));
    }

    private Iterator<Inbox.Dropped> waiting() throws IOException {
        if (dropped == null) {
            Looked there = looked == null ? seen() : looked;
            tally.found(there.all().size());
            tally.links().forEach(link -> LOG.warn("not followed: the link {}", link));
            dropped = notReadBefore(there).iterator();
        }
        return dropped;
    }

    /** Those that have to be read. Of the others all is known. */
    private List<Inbox.Dropped> notReadBefore(Looked there) {
        List<Inbox.Dropped> others = new ArrayList<>();
        for (int i = 0; i < there.all().size(); i++) {
            Optional<String> hash = there.hashes().get(i).filter(known()::contains);
            if (hash.isPresent()) {
                tally.present(hash.get());
                before.stays(there.all().get(i));
            } else {
                others.add(there.all().get(i));
            }
        }
        return others;
    }

    /** How many of them were new. */
    private int takeSome() throws IOException {
        List<Callable<Kept>> some = new ArrayList<>();
        Iterator<Inbox.Dropped> waiting = waiting();
        while (some.size() < AT_A_TIME && waiting.hasNext()) {
            Inbox.Dropped file = waiting.next();
            some.add(() -> keep(file));
        }
        List<SeenWorkbook> unknown = new ArrayList<>();
        for (Kept kept : Threads.all(Threads.waiting(request.threads()), "finder", some)) {
            note(kept).ifPresent(unknown::add);
        }
        List<SeenWorkbook> fresh = unknown.isEmpty() ? List.of() : ledger.see(unknown, run);
        fresh.forEach(w -> tally.fresh());
        if (!waiting.hasNext()) {
            before.keep();
        }
        return fresh.size();
    }

    /**
     * A file whose bytes were looked for in the archive.
     *
     * @param sha256 hash of the bytes that are kept; blank when they could not be
     * @param as     how the file lay there; null when it changed meanwhile or could not be kept
     * @param state  the same before it was read, as the system says; null when it does not
     * @param fault  why it could not be kept; blank when it was
     */
    private record Kept(Inbox.Dropped dropped, String sha256, @Nullable BasicFileAttributes as, ReadBefore.@Nullable State state, String fault) {}

    /** May be done on any thread. */
    private Kept keep(Inbox.Dropped dropped) {
        if (dropped.path().length() > LONGEST_PATH) {
            return new Kept(dropped, "", null, null, "its path below input/ has more than " + LONGEST_PATH + " signs");
        }
        try {
            BasicFileAttributes first = Files.readAttributes(dropped.file(), BasicFileAttributes.class);
            Optional<ReadBefore.State> state = ReadBefore.State.of(dropped.file());
            String sha256 = archive.keep(dropped.file());
            BasicFileAttributes last = Files.readAttributes(dropped.file(), BasicFileAttributes.class);
            boolean same = first.size() == last.size() && first.lastModifiedTime().equals(last.lastModifiedTime());
            return new Kept(dropped, sha256, same ? last : null, state.orElse(null), "");
        } catch (IOException e) {
            return new Kept(dropped, "", null, null, String.valueOf(e.getMessage()));
        }
    }

    /** What the ledger is to know of it; empty when nothing, or nothing new. */
    private Optional<SeenWorkbook> note(Kept kept) {
        String path = kept.dropped().path();
        if (!kept.fault().isEmpty()) {
            tally.failed("cannot read " + path + ": " + kept.fault());
            return Optional.empty();
        }
        if (kept.as() == null) {
            tally.waiting(path);
            return Optional.empty();
        }
        tally.present(kept.sha256());
        if (kept.state() != null) {
            before.note(kept.dropped(), kept.state(), kept.sha256());
        }
        if (!known().add(kept.sha256())) {
            return Optional.empty();
        }
        return Optional.of(new SeenWorkbook(kept.sha256(), path, kept.as().size(), kept.as().lastModifiedTime().toInstant()));
    }

    private Set<String> known() {
        if (known == null) {
            known = ledger.hashes();
        }
        return known;
    }
}
