package org.plangauge.delivery;

/** What became of a letter. */
public sealed interface Fate {

    /** The server has taken it. */
    record Sent() implements Fate {}

    /** The server will not take this letter; others it may. */
    record Refused(String reason) implements Fate {}

    /** The server cannot be reached, or not be trusted, or does not answer: the others need not be tried tonight. */
    record NoServer(String reason) implements Fate {}
}
