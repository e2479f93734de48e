package org.plangauge.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A night on which every hostile file lies in {@code input/} beside good ones, in a process of 256 MB: it ends well, the good ones are
 * read, nothing is called, and nothing is written but in {@code output/} and {@code var/}.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileNightTest {

    /** Of the many alike that declare entities, one in so many. */
    private static final int ONE_IN = 7;

    @TempDir
    private Path root;

    private static boolean isOneOf(List<Hostile> some, Hostile one) {
        return some.stream().anyMatch(s -> s.name().equals(one.name()));
    }

    @Test
    void noneOfThemStopsTheOthersOrLeavesTheHome() throws Exception {
        Night night = new Night(root);
        List<Hostile> dropped = new ArrayList<>();
        try (Calls calls = new Calls()) {
            List<Hostile> alike = XmlAttacks.all(calls.url());
            List<Hostile> all = Hostile.all(calls.url());
            all.stream().filter(h -> !isOneOf(alike, h) || all.indexOf(h) % ONE_IN == 0).forEach(dropped::add);
            for (int i = 0; i < dropped.size(); i++) {
                night.drop(i + "-" + dropped.get(i).file(), dropped.get(i).bytes().get());
            }
            night.dropSample("区统计局");
            night.dropSample("区人社局");
            Map<String, String> before = night.files(night.home().output(), night.home().var());
            Night.Ended ended = night.run();
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.summary()).startsWith(dropped.size() + 2 + " workbooks found, " + (dropped.size() + 2) + " new; ")
                    .endsWith("; 1 reports written");
            assertThat(ended.said()).contains("accepted 区统计局.xlsx: ", "accepted 区人社局.xlsx: ");
            assertThat(night.files(night.home().output(), night.home().var())).isEqualTo(before);
            assertThat(calls.number()).as("calls").isZero();
        }
        Path figures = night.home().output().resolve("reports/hailing-13/final/2020-12-31/figures.csv");
        try (Stream<String> lines = Files.lines(figures, StandardCharsets.UTF_8)) {
            assertThat(lines).anyMatch(line -> line.contains("区统计局.xlsx"));
        }
    }
}
