package org.plangauge.report;

/**
 * What another office's method says of an indicator.
 *
 * @param key    the same in every report: {@code GROWTH_RATIO}
 * @param method its name in Chinese
 * @param index  its number, rounded down
 * @param rating its class in Chinese; empty where it does not apply
 * @param note   why it disagrees with our verdict, or what to beware of; may be empty
 */
public record MethodRow(String key, String method, Num index, String rating, String note) {}
