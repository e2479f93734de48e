package org.plangauge.command;

/** The command asks for something that is not there: an unknown plan, department or report. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
