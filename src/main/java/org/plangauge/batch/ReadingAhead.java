package org.plangauge.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workbooks that are waiting on several threads, and hands them out in their order: while one is checked and recorded, the
 * next are being read. Only a few are read ahead, and only those that need little memory, so that the memory needed does not depend on
 * how many wait.
 */
final class ReadingAhead implements AutoCloseable {

    /** Reads one workbook. */
    @FunctionalInterface
    interface Reading<R> {
        R read(PendingWorkbook workbook) throws IOException;
    }

    /** A workbook and its reading, which may be under way. */
    private record Begun(PendingWorkbook workbook, Future<Optional<WorkbookReader.Read>> read) {}

    /** A workbook that has been read. */
    record Done(PendingWorkbook workbook, WorkbookReader.Read read) {}

    private final Iterator<PendingWorkbook> waiting;
    private final Reading<Optional<WorkbookReader.Read>> ahead;
    private final Reading<WorkbookReader.Read> inTurn;
    private final int threads;
    private final Queue<Begun> begun = new ArrayDeque<>();
    /** What needs much memory has it alone: others wait at their beginning meanwhile. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();
    private final ExecutorService readers;

    /**
     * @param ahead   called on any thread; empty for a workbook that has to wait for its turn
     * @param inTurn  then reads it
     * @param threads at least one
     */
    ReadingAhead(Iterator<PendingWorkbook> waiting, Reading<Optional<WorkbookReader.Read>> ahead, Reading<WorkbookReader.Read> inTurn, int threads) {
        this.waiting = waiting;
        this.ahead = ahead;
        this.inTurn = inTurn;
        this.threads = threads;
        this.readers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    }

    /**
     * The next in order; null when there is none.
     *
     * @throws IOException when its bytes cannot be read from our own disk
     */
    @Nullable Done next() throws IOException {
        while (begun.size() <= threads && waiting.hasNext()) {
            PendingWorkbook workbook = waiting.next();
            begun.add(new Begun(workbook, readers.submit(() -> with(memory.readLock(), ahead, workbook))));
        }
        Begun first = begun.poll();
        if (first == null) {
            return null;
        }
        Optional<WorkbookReader.Read> read = result(first.read());
        return new Done(first.workbook(), read.isPresent() ? read.get() : with(memory.writeLock(), inTurn, first.workbook()));
    }

    private static <R> R with(Lock lock, Reading<R> reading, PendingWorkbook workbook) throws IOException {
        lock.lock();
        try {
            return reading.read(workbook);
        } finally {
            lock.unlock();
        }
    }

    private static Optional<WorkbookReader.Read> result(Future<Optional<WorkbookReader.Read>> read) throws IOException {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
