package org.plangauge.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.plangauge.delivery.Letter;
import org.plangauge.report.Gist;
import org.jspecify.annotations.Nullable;

/**
 * A letter that has to be sent.
 *
 * @param matter  what it is about: {@code report hailing-14 mid-term 2023-06-30}, {@code returned 12}
 * @param version hash of what it says; a matter whose version was sent last is not sent again
 * @param after   number of the letter that was sent before about the same; 0 for the first
 * @param gist    what the report says; null for other matters
 * @param writing composes it, when its turn has come
 */
record PostedLetter(String matter, String version, String recipient, long after, @Nullable Gist gist, Writing writing) {

    private static final int ID_DIGITS = 40;

    /** Composes a letter with the number it is given. */
    @FunctionalInterface
    interface Writing {
        Letter with(String id) throws IOException;
    }

    /** The number is the same when the same letter has to be sent again because nobody knows whether it arrived. */
    Letter letter() throws IOException {
        String all = matter + "\n" + version + "\n" + recipient + "\n" + after;
        return writing.with(Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS));
    }

    @Override
    public String toString() {
        return matter + " to " + recipient;
    }
}
