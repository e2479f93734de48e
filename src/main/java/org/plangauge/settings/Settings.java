package org.plangauge.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What is set in a home: {@code var/settings.properties}, UTF-8, a line {@code key = value} each, {@code #} before a remark. Without
 * the file everything is as {@link Known} says. Backslashes are meant as they stand, so that a Windows path needs no doubling.
 */
public final class Settings {

    private final Map<String, String> written;

    private Settings(Map<String, String> written) {
        this.written = written;
    }

    /** Nothing set. */
    public static Settings none() {
        return new Settings(Map.of());
    }

    /**
     * @throws UnusableSettings when a key is unknown or a value not as expected
     * @throws IOException when the file is there and cannot be read
     */
    public static Settings read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return none();
        } catch (CharacterCodingException e) {
            throw new UnusableSettings(file, List.of("not written in UTF-8"));
        }
        Map<String, String> written = lines(text);
        List<String> faults = faults(written);
        if (!faults.isEmpty()) {
            throw new UnusableSettings(file, faults);
        }
        Settings settings = new Settings(written);
        List<String> missing = Known.NEEDS.entrySet().stream().filter(e -> settings.find(e.getKey()).isPresent()
                && settings.find(e.getValue()).isEmpty())
                .map(e -> e.getKey().key() + " is set, and " + e.getValue().key() + " is not").sorted().toList();
        if (!missing.isEmpty()) {
            throw new UnusableSettings(file, missing);
        }
        return settings;
    }

    private static Map<String, String> lines(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text.replace("\uFEFF", "").replace("\\", "\\\\")));
        Map<String, String> written = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> written.put(key, properties.getProperty(key).strip()));
        return written;
    }

    private static List<String> faults(Map<String, String> written) {
        List<String> faults = new ArrayList<>();
        written.forEach((key, value) -> Known.ALL.stream().filter(s -> s.names(key)).findFirst().ifPresentOrElse(setting -> {
            if (!value.isEmpty() && !readable(setting, value)) {
                faults.add(key + ": found " + (setting.secret() ? "a value" : "\"" + value + "\"") + ", expected " + setting.expected());
            }
        }, () -> faults.add(key + ": there is no such setting")));
        return faults;
    }

    private static boolean readable(Setting<?> setting, String value) {
        try {
            setting.reading().apply(value);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** What the file says, or else the fallback; empty when neither says anything. */
    public <T> Optional<T> find(Setting<T> setting) {
        String value = text(setting);
        return value.isEmpty() ? Optional.empty() : Optional.of(setting.reading().apply(value));
    }

    /** The same of a setting that has a fallback. */
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.key() + " has no fallback"));
    }

    /** All of a family that are set, by what follows the family's key. */
    public <T> Map<String, T> family(Setting<T> setting) {
        Map<String, T> members = new TreeMap<>();
        written.forEach((key, value) -> {
            if (setting.names(key) && !value.isEmpty()) {
                members.put(key.substring(setting.key().length()), setting.reading().apply(value));
            }
        });
        return members;
    }

    /** As it is written: in the file, else the fallback. */
    public String text(Setting<?> setting) {
        String value = written.getOrDefault(setting.key(), "");
        return value.isEmpty() ? setting.fallback() : value;
    }

    /** Every setting and what counts, a line each, as the file would say it; remarks say what each is for. No secret is shown. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Setting<?> setting : Known.ALL) {
            lines.add("# " + setting.meaning());
            if (setting.family()) {
                family(setting).keySet().forEach(member -> lines.add(setting.key() + member + " = " + written.get(setting.key() + member)));
            } else {
                lines.add(setting.key() + " = " + (setting.secret() && !text(setting).isEmpty() ? "********" : text(setting)));
            }
        }
        return lines;
    }
}
