package org.plangauge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMarkTest {

    private static final Instant RENEWED = Instant.parse("2023-07-01T20:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aLedgerIsMarkedForAsLongAsItIsOpen() throws IOException {
        assertThat(OpenMark.isIn(folder)).isFalse();
        assertThat(OpenMark.isFresh(folder, Instant.now())).isFalse();
        try (LedgerDatabase open = LedgerDatabase.open(folder)) {
            assertThat(new Ledger(open.source()).lastDay()).isEmpty();
            assertThat(OpenMark.isIn(folder)).isTrue();
            assertThat(OpenMark.isFresh(folder, Instant.now())).isTrue();
        }
        assertThat(OpenMark.isIn(folder)).isFalse();
    }

    @Test
    void aMarkIsFreshForTwentyFiveSecondsAfterItWasRenewed() throws IOException {
        Files.setLastModifiedTime(Files.createFile(folder.resolve("plangauge.lck")), FileTime.from(RENEWED));
        assertThat(OpenMark.isFresh(folder, RENEWED.plusMillis(24_999))).isTrue();
        assertThat(OpenMark.isFresh(folder, RENEWED.plusSeconds(25))).isFalse();
        assertThat(OpenMark.isIn(folder)).isTrue();
    }

    @Test
    void aCopyIsNotMarked() {
        LedgerDatabase.open(folder).close();
        try (LedgerDatabase copy = LedgerDatabase.openCopy(folder)) {
            assertThat(new Ledger(copy.source()).lastDay()).isEmpty();
            assertThat(OpenMark.isIn(folder)).isFalse();
        }
    }
}
