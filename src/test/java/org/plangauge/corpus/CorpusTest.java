package org.plangauge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes back is read, and exactly what is in it is taken. */
class CorpusTest {

    @TempDir
    private Path folder;

    private static final List<Oddity> CORPUS = Stream.of(HeadOddities.all(), LayoutOddities.all(), CellOddities.all(), FileOddities.all())
            .flatMap(List::stream).toList();

    static List<Oddity> corpus() {
        return CORPUS;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void itIsReadAsItSays(Oddity oddity) {
        Outcome outcome = Outcome.of(folder, oddity.file(), oddity.bytes());
        assertThat(outcome.findings()).as("findings").containsExactlyElementsOf(oddity.findings());
        assertThat(outcome.figures()).as("figures").containsExactlyElementsOf(oddity.figures());
    }

    @Test
    void thereAreAtLeastSixtyAndNoTwoAreNamedAlike() {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(60).extracting(o -> o.name).doesNotHaveDuplicates();
    }
}
