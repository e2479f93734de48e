package org.plangauge.ledger;

import java.time.Instant;

/**
 * A workbook as it lay in {@code input/}; its bytes are archived.
 *
 * @param sha256 hash of the bytes, in hexadecimal
 * @param path   below {@code input/}
 * @param size   of the bytes
 * @param saved  when the file was last saved, by its own clock
 */
public record SeenWorkbook(String sha256, String path, long size, Instant saved) {}
