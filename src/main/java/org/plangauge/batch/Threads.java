package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;

/** Work on several processors that is waited for; what comes of it does not depend on how many there are. */
final class Threads {

    /** What mostly waits for the disk has so many threads for each processor: what several wait for is written at once. */
    private static final int WAITING = 4;

    /** So many are enough for any disk. */
    private static final int MOST_WAITING = 16;

    private Threads() {}

    /** How many there may be in a home with these settings. */
    static int in(Settings settings) {
        return settings.find(Known.THREADS).orElseGet(Runtime.getRuntime()::availableProcessors);
    }

    /** How many there may be for work that mostly waits for the disk and needs little memory, where {@code threads} may compute. */
    static int waiting(int threads) {
        return Math.max(threads, Math.min(threads * WAITING, MOST_WAITING));
    }

    /** Threads that do not keep the programme from ending. */
    static ExecutorService pool(int most, String name) {
        return Executors.newFixedThreadPool(most, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    /**
     * Begins work of which the result is wanted later, beside what is done until then.
     *
     * @return waits for it, and fails as it failed
     */
    static <T> Supplier<T> begun(String name, Supplier<T> work) {
        FutureTask<T> begun = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name(name).start(begun);
        return () -> {
            try {
                return result(begun);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /**
     * Does all of {@code work}, on no more than {@code most} threads at once.
     *
     * @return what came of each, in order
     * @throws IOException what the first in order failed of, when all have ended
     */
    static <T> List<T> all(int most, String name, List<? extends Callable<T>> work) throws IOException {
        try (ExecutorService pool = pool(Math.clamp(work.size(), 1, most), name)) {
            return results(work.stream().map(pool::submit).toList());
        }
    }

    /**
     * Waits for all of {@code work}.
     *
     * @return what came of each, in order
     * @throws IOException what the first in order failed of, when all have ended
     */
    static <T> List<T> results(List<Future<T>> work) throws IOException {
        for (Future<T> each : work) {
            try {
                each.get();
            } catch (InterruptedException e) {
                throw interrupted(e);
            } catch (ExecutionException e) {
                // told below, when the others have ended too
            }
        }
        List<T> done = new ArrayList<>();
        for (Future<T> each : work) {
            done.add(result(each));
        }
        return done;
    }

    /**
     * Waits for what comes of work on another thread.
     *
     * @throws IOException when it failed of one; of its own other failures as they are
     */
    static <T> T result(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while work on other threads was waited for", e);
    }
}
