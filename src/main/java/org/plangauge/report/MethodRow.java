package org.plangauge.report;

/**
 * What another office's method says of an indicator.
 *
 * @param key    the same in every report: {@code GROWTH_RATIO}
 * @param method its name in Chinese
 * @param index  its number, rounded down
 * @param score  its score from −5 to 5; none for methods that give none
 * @param rating its class in Chinese; empty where it does not apply
 * @param note   why it disagrees with our verdict, or what to beware of; may be empty
 */
public record MethodRow(String key, String method, Num index, Num score, String rating, String note) {}
