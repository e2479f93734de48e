package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.board.PlanLine;
import org.plangauge.board.Progress;
import org.plangauge.plan.PlanHeading;

class KeptLineTest {

    private final PlanHeading heading = Plans.read(Path.of("seeds")).all().getFirst().heading();

    @Test
    void whatIsKeptIsReadAgain() {
        PlanLine begun = new PlanLine(heading, "plans/a.html", "2022年度监测分析", "距截止3天", true, 4, 50, new Progress(59, 60), 2, 1);
        PlanLine before = new PlanLine(heading, "plans/a.html", "", "", false, 0, 0, new Progress(0, 0), 0, 0);
        assertThat(KeptLine.read(KeptLine.of(begun), heading, "plans/a.html")).contains(begun);
        assertThat(KeptLine.read(KeptLine.of(before), heading, "plans/a.html")).contains(before);
        assertThat(KeptLine.of(begun)).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "中期评估", "a\tb\ttrue\t1\t2\t3\t4\t5", "a\tb\ttrue\t1\t2\t3\t4\t5\t6\t7", "a\tb\ttrue\t1\t2\t3\t4\t5\tsix"})
    void whatIsNoLineIsNone(String kept) {
        assertThat(KeptLine.read(kept, heading, "plans/a.html")).isEmpty();
    }
}
