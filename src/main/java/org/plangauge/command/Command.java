package org.plangauge.command;

import java.io.IOException;

import org.apache.commons.cli.Options;

/**
 * What can be asked for by its name on the command line. An interface, because for a class Java would load every command before it could
 * verify the code that chooses one.
 */
interface Command {

    /** One sentence for the help. */
    String purpose();

    /** Its own options, new at each call; those of every command are added to them. */
    default Options options() {
        return new Options();
    }

    /** What it takes beside options. */
    default Arguments arguments() {
        return Arguments.NONE;
    }

    /**
     * Does it and returns the exit code. What was asked is read first of all, so that wrong words are said before anything is done.
     *
     * @throws WrongWords when a word is not what it should be
     */
    int run(Asked asked) throws IOException, InterruptedException;
}
