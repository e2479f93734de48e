package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to stop stops at a safe point, and the next one goes on. */
class StoppedRunTest {

    @TempDir
    private Path root;

    @Test
    void aRunAskedBeforeItBeganDoesNothingAndTheNextDoesEverything() throws IOException {
        Home home = SampleHome.in(root, "seeds/hailing-13", "templates", "input/hailing-13");
        OrderlyStop stop = new OrderlyStop();
        stop.ask();
        RunTally stopped = NightlyRun.run(new RunRequest(home, SampleHome.TODAY, null), "test", Clock.systemUTC(), stop);
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.failures()).isEmpty();
        assertThat(stopped.summary()).isEqualTo("0 workbooks found, nothing new; no report; STOPPED early, the next run goes on");
        assertThat(SampleHome.files(root)).noneMatch(f -> f.startsWith("output/"));
        RunTally next = SampleHome.run(home);
        assertThat(next.stopped()).isFalse();
        assertThat(next.summary()).startsWith("11 workbooks found, 11 new; 11 accepted").endsWith("1 reports written");
    }
}
