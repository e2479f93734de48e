package org.plangauge.command;

/** The words on the command line are not those of a command; what is wrong is said, and the command's help. */
final class WrongWords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongWords(String message) {
        super(message);
    }
}
