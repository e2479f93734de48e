package org.plangauge.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger's files are not as they were left, or are gone: nothing is done with them, so that a person can put them right. */
public final class DamagedLedger extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedLedger(String what, @Nullable Throwable cause) {
        super(what + " Nothing was recorded. Restore var/ledger and var/archive from the same backup.", cause);
    }

    DamagedLedger(String what) {
        this(what, null);
    }
}
