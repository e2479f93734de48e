package org.plangauge.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.jspecify.annotations.Nullable;

/**
 * Reads the workbooks that are waiting on several threads, and hands them out in their order: while one is checked and recorded, or
 * what was made of it written, the next are being read. Only a few are read ahead, and only those that need little memory, so that the
 * memory needed does not depend on how many wait.
 *
 * @param <W> what tells which workbook is meant
 * @param <R> what is made of it
 */
final class ReadingAhead<W, R> implements AutoCloseable {

    /** Reads one workbook. */
    @FunctionalInterface
    interface Reading<W, T> {
        T read(W workbook) throws IOException;
    }

    /** A workbook and its reading, which may be under way. */
    private record Begun<W, R>(W workbook, Future<Optional<R>> read) {}

    /** A workbook that has been read. */
    record Done<W, R>(W workbook, R read) {}

    /** So many for each thread: enough while the next plan is gone through, or some are written to the disk. */
    private static final int AHEAD = 4;

    private final Iterator<W> waiting;
    private final Reading<W, Optional<R>> ahead;
    private final Reading<W, R> inTurn;
    private final int threads;
    private final Queue<Begun<W, R>> begun = new ArrayDeque<>();
    /** What needs much memory has it alone: others wait at their beginning meanwhile. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();
    private final ExecutorService readers;

    /**
     * @param ahead   called on any thread; empty for a workbook that has to wait for its turn
     * @param inTurn  then reads it
     * @param threads at least one
     */
    ReadingAhead(Iterator<W> waiting, Reading<W, Optional<R>> ahead, Reading<W, R> inTurn, int threads) {
        this.waiting = waiting;
        this.ahead = ahead;
        this.inTurn = inTurn;
        this.threads = threads;
        this.readers = Threads.pool(threads, "reader");
    }

    /**
     * The next in order; null when there is none.
     *
     * @throws IOException when its bytes cannot be read from our own disk; it is then still the next
     */
    @Nullable Done<W, R> next() throws IOException {
        while (begun.size() <= threads * AHEAD && waiting.hasNext()) {
            W workbook = waiting.next();
            begun.add(new Begun<>(workbook, readers.submit(() -> with(memory.readLock(), ahead, workbook))));
        }
        Begun<W, R> first = begun.peek();
        if (first == null) {
            return null;
        }
        Optional<R> read = Threads.result(first.read());
        Done<W, R> done = new Done<>(first.workbook(), read.isPresent() ? read.get() : with(memory.writeLock(), inTurn, first.workbook()));
        begun.remove();
        return done;
    }

    private static <W, T> T with(Lock lock, Reading<W, T> reading, W workbook) throws IOException {
        lock.lock();
        try {
            return reading.read(workbook);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
