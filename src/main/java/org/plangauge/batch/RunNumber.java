package org.plangauge.batch;

/**
 * Which run this is, and of which programme.
 *
 * @param number    as the ledger counts
 * @param programme version of the programme, for manifests
 * @param build     {@link Build#running}
 */
record RunNumber(long number, String programme, String build) {}
