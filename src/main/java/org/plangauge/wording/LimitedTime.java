package org.plangauge.wording;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on a template that may have no end: done in a thread of its own, which is interrupted when time is up and, should it
 * not heed that, left alone; it does not keep the program from ending. A thread that came to its end takes the next work:
 * a night makes thousands of pages.
 */
public final class LimitedTime {

    private static final Executor THREADS = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("template").factory());

    private LimitedTime() {}

    /**
     * What {@code work} makes.
     *
     * @throws TimeoutException   when it was not through after {@code limit}
     * @throws ExecutionException when it failed; the cause says why
     */
    public static <T> T of(Duration limit, Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        THREADS.execute(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a template was at work", e);
        } finally {
            task.cancel(true);
        }
    }

    /** Called by work that heeds the limit. */
    public static void heed() {
        if (Thread.interrupted()) {
            throw new IllegalStateException("out of time");
        }
    }
}
