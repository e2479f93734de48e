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

import org.plangauge.ledger.PendingWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workbooks that are waiting on several threads, and hands them out in their order: while one is checked and recorded, the
 * next are being read. Only a few are read ahead, and only those that need little memory, so that the memory needed does not depend on
 * how many wait.
 */
final class ReadingAhead<R> implements AutoCloseable {

    /** Reads one workbook. */
    @FunctionalInterface
    interface Reading<T> {
        T read(PendingWorkbook workbook) throws IOException;
    }

    /** A workbook and its reading, which may be under way. */
    private record Begun<R>(PendingWorkbook workbook, Future<Optional<R>> read) {}

    /** A workbook that has been read. */
    record Done<R>(PendingWorkbook workbook, R read) {}

    private final Iterator<PendingWorkbook> waiting;
    private final Reading<Optional<R>> ahead;
    private final Reading<R> inTurn;
    private final int threads;
    private final Queue<Begun<R>> begun = new ArrayDeque<>();
    /** What needs much memory has it alone: others wait at their beginning meanwhile. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();
    private final ExecutorService readers;

    /**
     * @param ahead   called on any thread; empty for a workbook that has to wait for its turn
     * @param inTurn  then reads it
     * @param threads at least one
     */
    ReadingAhead(Iterator<PendingWorkbook> waiting, Reading<Optional<R>> ahead, Reading<R> inTurn, int threads) {
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
    @Nullable Done<R> next() throws IOException {
        while (begun.size() <= threads && waiting.hasNext()) {
            PendingWorkbook workbook = waiting.next();
            begun.add(new Begun<>(workbook, readers.submit(() -> with(memory.readLock(), ahead, workbook))));
        }
        Begun<R> first = begun.peek();
        if (first == null) {
            return null;
        }
        Optional<R> read = Threads.result(first.read());
        Done<R> done = new Done<>(first.workbook(), read.isPresent() ? read.get() : with(memory.writeLock(), inTurn, first.workbook()));
        begun.remove();
        return done;
    }

    private static <T> T with(Lock lock, Reading<T> reading, PendingWorkbook workbook) throws IOException {
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
