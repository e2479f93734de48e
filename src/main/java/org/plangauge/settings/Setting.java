package org.plangauge.settings;

import java.util.function.Function;

/**
 * One thing that can be set.
 *
 * @param key      its name in the file, such as {@code schedule.cron}; a family's key ends in a full stop, and every key that begins so is one of it
 * @param fallback what counts where the file says nothing, in the file's own words; empty: nothing is set
 * @param expected what a value looks like, for the message about one that does not
 * @param meaning  one line for the operator
 * @param secret   whether its value is never printed
 * @param reading  reads a value; throws {@link RuntimeException} for one that is not as expected
 */
public record Setting<T>(String key, String fallback, String expected, String meaning, boolean secret, Function<String, T> reading) {

    static <T> Setting<T> of(String key, String fallback, String expected, String meaning, Function<String, T> reading) {
        return new Setting<>(key, fallback, expected, meaning, false, reading);
    }

    Setting<T> hidden() {
        return new Setting<>(key, fallback, expected, meaning, true, reading);
    }

    /** Whether it stands for every key that begins with its own. */
    public boolean family() {
        return key.endsWith(".");
    }

    /** Whether {@code written} in the file is this setting, or one of this family. */
    boolean names(String written) {
        return family() ? written.startsWith(key) && written.length() > key.length() : written.equals(key);
    }
}
