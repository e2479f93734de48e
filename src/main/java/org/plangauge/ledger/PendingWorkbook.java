package org.plangauge.ledger;

/** A workbook that is archived and waits to be read. */
public record PendingWorkbook(String sha256, String path) {}
