package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the entry point refuses before anything else is loaded. */
class StartTest {

    @Test
    void theOldestJavaIsAcceptedAndOneOlderIsToldSo() {
        assertThat(Start.complaint(21, "UTF-8")).isEmpty();
        assertThat(Start.complaint(20, "UTF-8")).contains("plangauge needs Java 21 or newer; this is Java 20.");
    }

    @Test
    void aLocaleThatCannotWriteChineseFileNamesIsRefused() {
        assertThat(Start.complaint(25, "GB18030")).isEmpty();
        assertThat(Start.complaint(25, "ANSI_X3.4-1968"))
                .contains("plangauge needs a locale that can write Chinese file names; this one is ANSI_X3.4-1968. Set LC_ALL=C.UTF-8.");
    }
}
