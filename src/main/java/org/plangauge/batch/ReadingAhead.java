package org.plangauge.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the workbooks that are waiting on several threads, and hands them out in their order: while one is checked and recorded, the
 * next are being read. Only a few are read ahead, so that the memory needed does not depend on how many wait.
 */
final class ReadingAhead implements AutoCloseable {

    /** Reads one workbook; called on any thread. */
    @FunctionalInterface
    interface Reading {
        WorkbookReader.Read read(PendingWorkbook workbook) throws IOException;
    }

    /** A workbook and its reading, which may be under way. */
    private record Begun(PendingWorkbook workbook, Future<WorkbookReader.Read> read) {}

    /** A workbook that has been read. */
    record Done(PendingWorkbook workbook, WorkbookReader.Read read) {}

    private final Iterator<PendingWorkbook> waiting;
    private final Reading reading;
    private final int threads;
    private final Queue<Begun> begun = new ArrayDeque<>();
    private final ExecutorService readers;

    /** @param threads at least one */
    ReadingAhead(Iterator<PendingWorkbook> waiting, Reading reading, int threads) {
        this.waiting = waiting;
        this.reading = reading;
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
            begun.add(new Begun(workbook, readers.submit(() -> reading.read(workbook))));
        }
        Begun first = begun.poll();
        return first == null ? null : new Done(first.workbook(), result(first.read()));
    }

    private static WorkbookReader.Read result(Future<WorkbookReader.Read> read) throws IOException {
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
