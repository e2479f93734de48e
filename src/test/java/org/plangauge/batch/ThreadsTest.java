package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void whatComesOfWorkIsInItsOrderOnNoMoreThreadsThanAllowed(int most) throws IOException {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            work.add(() -> {
                threads.add(Thread.currentThread().getName());
                return number * number;
            });
        }
        assertThat(Threads.all(most, "test", work)).hasSize(50).isSorted().endsWith(49 * 49);
        assertThat(threads).hasSizeBetween(1, most).allMatch(name -> name.startsWith("test-"));
    }

    @Test
    void twoAreAtWorkAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        Callable<Boolean> meets = () -> {
            both.countDown();
            return both.await(30, TimeUnit.SECONDS);
        };
        assertThat(Threads.all(2, "test", List.of(meets, meets))).containsExactly(true, true);
    }

    @Test
    void nothingToDoIsDone() throws IOException {
        assertThat(Threads.all(2, "test", List.<Callable<String>>of())).isEmpty();
    }

    @Test
    void theFirstFaultInOrderIsSaidWhenAllHaveEnded() {
        AtomicInteger done = new AtomicInteger();
        Callable<Integer> fine = done::incrementAndGet;
        assertThatThrownBy(() -> Threads.all(2, "test", List.of(fine, failing(new IOException("disk")), failing(new IllegalStateException("later")),
                fine))).isInstanceOf(IOException.class).hasMessage("disk");
        assertThat(done).hasValue(2);
        assertThatThrownBy(() -> Threads.all(2, "test", List.of(failing(new IllegalStateException("own")), failing(new IOException("disk")))))
                .isInstanceOf(IllegalStateException.class).hasMessage("own");
        OutOfMemoryError error = new OutOfMemoryError("heap");
        assertThatThrownBy(() -> Threads.all(1, "test", List.of(() -> {
            throw error;
        }))).isSameAs(error);
    }

    @Test
    void whatWasBegunIsWaitedForAndFailsAsItFailed() {
        assertThat(Threads.begun("test", () -> Thread.currentThread().getName()).get()).isEqualTo("test");
        IllegalStateException fault = new IllegalStateException("own");
        Supplier<String> failed = Threads.begun("test", () -> {
            throw fault;
        });
        assertThatThrownBy(failed::get).isSameAs(fault);
    }

    private static Callable<Integer> failing(Exception fault) {
        return () -> {
            throw fault;
        };
    }
}
