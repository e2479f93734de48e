package org.plangauge.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;

class LimitedTimeTest {

    @Test
    void whatComesAfterWorkThatWasGivenUpIsNotInterruptedForIt() throws TimeoutException, ExecutionException {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> LimitedTime.of(Duration.ofMillis(5), LimitedTimeTest::heedful)).isInstanceOf(TimeoutException.class);
            assertThat(LimitedTime.of(Duration.ofMinutes(1), () -> Thread.currentThread().isInterrupted())).isFalse();
        }
    }

    @Test
    void workThatDoesNotHeedTheLimitHoldsNobodyUp() throws TimeoutException, ExecutionException {
        Set<Boolean> end = new HashSet<>();
        assertThatThrownBy(() -> LimitedTime.of(Duration.ofMillis(5), () -> deaf(end))).isInstanceOf(TimeoutException.class);
        assertThat(LimitedTime.of(Duration.ofMinutes(1), () -> "made")).isEqualTo("made");
        synchronized (end) {
            end.add(true);
        }
    }

    @Test
    void threadsTakeWorkAgain() throws TimeoutException, ExecutionException {
        Set<Thread> threads = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            threads.add(LimitedTime.of(Duration.ofMinutes(1), Thread::currentThread));
        }
        assertThat(threads).hasSizeBetween(1, 100).allMatch(Thread::isDaemon);
    }

    @Test
    void whatFailedSaysWhy() {
        assertThatThrownBy(() -> LimitedTime.of(Duration.ofMinutes(1), () -> {
            throw new IllegalStateException("no template");
        })).isInstanceOf(ExecutionException.class).cause().hasMessage("no template");
    }

    private static Object heedful() {
        while (true) {
            LimitedTime.heed();
        }
    }

    private static Object deaf(Set<Boolean> end) {
        while (true) {
            synchronized (end) {
                if (!end.isEmpty()) {
                    return end;
                }
            }
        }
    }
}
