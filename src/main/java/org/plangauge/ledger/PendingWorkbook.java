package org.plangauge.ledger;

/**
 * A workbook that is archived and waits to be read.
 *
 * @param again whether it has been read before, and something of it was rejected
 */
public record PendingWorkbook(String sha256, String path, boolean again) {

    /** One that was never read. */
    public PendingWorkbook(String sha256, String path) {
        this(sha256, path, false);
    }
}
