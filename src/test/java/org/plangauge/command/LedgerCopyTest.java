package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.batch.Home;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;

/** A look into the ledger that leaves it as it is. */
class LedgerCopyTest {

    @TempDir
    private Path root;

    @Test
    void whereThereIsNoLedgerThereIsNoCopy() throws IOException {
        assertThat(LedgerCopy.of(new Home(root))).isEmpty();
        assertThat(new Home(root).ledger()).doesNotExist();
    }

    @Test
    void aCopyKnowsWhatTheLedgerKnowsAndTheLedgerIsNotTouched() throws IOException {
        Home home = new Home(root);
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            assertThat(new Ledger(database.source()).openRun(LocalDate.EPOCH, Instant.EPOCH)).isEqualTo(1);
        }
        Map<String, FileTime> before = times(home.ledger());
        try (LedgerCopy copy = LedgerCopy.of(home).orElseThrow()) {
            assertThat(copy.ledger().openRun(LocalDate.EPOCH, Instant.EPOCH)).isEqualTo(2);
        }
        assertThat(times(home.ledger())).isEqualTo(before);
    }

    @Test
    void nothingIsCopiedWhileSomebodyHasItOpen() throws IOException {
        Home home = new Home(root);
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            assertThat(new Ledger(database.source()).received().all()).isEmpty();
            assertThat(LedgerCopy.of(home)).isEmpty();
        }
        assertThat(LedgerCopy.of(home)).isPresent().hasValueSatisfying(copy -> assertThat(copy.ledger().received().all()).isEmpty());
        Files.writeString(home.ledger().resolve("plangauge.lck"), "held", StandardCharsets.US_ASCII);
        assertThat(LedgerCopy.of(home)).isEmpty();
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
