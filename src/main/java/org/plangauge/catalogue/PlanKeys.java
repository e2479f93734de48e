package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A mapping in plan.yaml. Reading a key that is missing or holds something else than it should records the fault and gives
 * nothing; a key that was never asked for is unknown.
 */
final class PlanKeys {

    private final String file;
    private final String path;
    private final Map<?, ?> values;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @param path what stands before the keys: {@code reports[1].}; empty at the top */
    PlanKeys(String file, String path, Map<?, ?> values, Faults faults) {
        this.file = file;
        this.path = path;
        this.values = values;
        this.faults = faults;
    }

    void fault(String key, String expected) {
        faults.add(file, 0, path + key, quoted(values.get(key)), expected);
    }

    /** As a message shows it; collections, which could contain themselves, only by kind. */
    private static String said(@Nullable Object value) {
        return value == null ? "" : value instanceof Map ? "keys and values" : value instanceof Iterable ? "a list" : value.toString();
    }

    private static String quoted(@Nullable Object value) {
        String said = said(value);
        if (said.isBlank()) {
            return "nothing";
        }
        return value instanceof Map || value instanceof Iterable ? said : "\"" + said.strip().replaceAll("\\R", " ") + "\"";
    }

    private Optional<Object> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Whether there is text for {@code key}. */
    boolean has(String key) {
        return value(key).filter(v -> v instanceof String && !v.toString().isBlank()).isPresent();
    }

    /** Text that must be there. */
    Optional<String> text(String key) {
        Optional<String> text = value(key).filter(String.class::isInstance).map(v -> v.toString().strip()).filter(t -> !t.isEmpty());
        if (text.isEmpty()) {
            fault(key, "text");
        }
        return text;
    }

    /** Text; {@code ifAbsent} where there is none. */
    String text(String key, String ifAbsent) {
        String text = value(key).isEmpty() || "".equals(values.get(key)) ? ifAbsent : text(key).orElse(ifAbsent);
        texts.put(key, text);
        return text;
    }

    Optional<Integer> year(String key) {
        Optional<Integer> year = value(key).filter(Integer.class::isInstance).map(Integer.class::cast).filter(y -> y >= 1900 && y <= 2999);
        if (year.isEmpty()) {
            fault(key, "a year");
        }
        return year;
    }

    Optional<LocalDate> date(String key) {
        Optional<LocalDate> date = value(key).filter(String.class::isInstance).flatMap(v -> {
            try {
                return Optional.of(LocalDate.parse(v.toString().strip()));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
        if (date.isEmpty()) {
            fault(key, "a date such as 2023-06-30");
        }
        return date;
    }

    /** A date that may be left out. */
    Optional<LocalDate> dateIfAny(String key) {
        return value(key).isEmpty() ? Optional.empty() : date(key);
    }

    boolean flag(String key, boolean ifAbsent) {
        Optional<Object> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Boolean)) {
            fault(key, "true or false");
        }
        return value.map(v -> v == Boolean.TRUE).orElse(ifAbsent);
    }

    BigDecimal percent(String key, BigDecimal ifAbsent) {
        Optional<Object> value = value(key);
        Optional<BigDecimal> percent = value.map(PlanKeys::said).filter(v -> v.matches("\\d{1,3}(\\.\\d+)?")).map(BigDecimal::new)
                .filter(p -> p.compareTo(BigDecimal.valueOf(100)) <= 0);
        if (value.isPresent() && percent.isEmpty()) {
            fault(key, "a number from 0 to 100");
        }
        return percent.orElse(ifAbsent);
    }

    /** A mapping below this one; an empty one where there is none. */
    PlanKeys keys(String key) {
        Object value = value(key).orElse(Map.of());
        if (!(value instanceof Map)) {
            fault(key, "keys and values");
        }
        return new PlanKeys(file, path + key + ".", value instanceof Map<?, ?> map ? map : Map.of(), faults);
    }

    /** The mappings of a list that must be there and have at least one. */
    List<PlanKeys> list(String key, String of) {
        List<PlanKeys> list = new ArrayList<>();
        if (!(value(key).orElse(null) instanceof List<?> found) || found.isEmpty()) {
            fault(key, "a list of " + of);
            return list;
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof Map<?, ?> map) {
                list.add(new PlanKeys(file, path + key + "[" + (i + 1) + "].", map, faults));
            } else {
                faults.add(file, 0, path + key + "[" + (i + 1) + "]", quoted(found.get(i)), "keys and values");
            }
        }
        return list;
    }

    /** Two verdicts in the same words could not be told apart. To be called when all texts are read. */
    void refuseRepeated() {
        Set<String> seen = new HashSet<>();
        texts.forEach((key, text) -> {
            if (!seen.add(text)) {
                faults.add(file, 0, path + key, quoted(text), "a word of its own");
            }
        });
    }

    /** To be called when all known keys were asked for. */
    void refuseOthers() {
        values.keySet().stream().map(PlanKeys::said).filter(k -> !asked.contains(k))
                .forEach(k -> faults.add(file, 0, path + k, "an unknown key", "one of " + String.join(", ", asked)));
    }
}
