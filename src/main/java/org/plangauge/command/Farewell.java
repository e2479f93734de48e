package org.plangauge.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.plangauge.batch.OrderlyStop;

/**
 * What happens when the process is told to end (SIGTERM, Ctrl-C, the computer is shut down) in the middle of a run: the run
 * is asked to stop, and the process waits until it has. Whoever cannot wait may kill it: the next run repairs that too.
 */
final class Farewell implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 30;

    private final OrderlyStop stop = new OrderlyStop();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "farewell");

    Farewell() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    OrderlyStop stop() {
        return stop;
    }

    private void stopAndWait() {
        stop.ask();
        try {
            if (!ended.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("plangauge: not stopped within " + PATIENCE_IN_SECONDS + " seconds; the next run goes on from what is recorded");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the hook is running and has just been let go
        }
    }
}
