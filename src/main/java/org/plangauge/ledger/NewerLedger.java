package org.plangauge.ledger;

import java.nio.file.Path;

/** A ledger that a later version of this programme has written; nothing in it was changed. */
public final class NewerLedger extends RuntimeException {

    private static final long serialVersionUID = 1;

    NewerLedger(Path folder, int found, int known) {
        super("the ledger in " + folder + " was written by a later version of this programme: its schema is " + found
                + ", this version knows up to "
                + known + ". Use that version, or restore a backup that was made before it; nothing was changed.");
    }
}
