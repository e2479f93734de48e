package org.plangauge.command;

/** Another run holds the home. */
final class HeldHome extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HeldHome(String holder) {
        super("another run holds this home: " + holder);
    }
}
