package org.plangauge.report;

/**
 * How many of something.
 *
 * @param key  what is counted, the same in every plan: {@code BEHIND}, {@code RED}; the word itself where it has no key
 * @param word as people read it
 */
public record Count(String key, String word, int number) {}
