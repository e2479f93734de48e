package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Tolerances;
import org.plangauge.plan.VerdictWords;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * {@code plan.yaml}: what is true of the plan as a whole.
 *
 * <pre>
 *  id            the folder's name
 *  title, shortTitle, region, issuingBody
 *  baselineYear, firstYear, lastYear
 *  reports       a list of {type: annual | mid-term | final, asOf: 2023-06-30}
 *  demonstration whether reported figures are a demonstration (default false)
 *  tolerances    optional, in per cent: ahead, shortfall, exceeded, approximate, farShort
 *  words         optional: progress {reachedEarly, ahead, onTrack, behind, notAssessable},
 *                final {exceeded, met, nearlyMet, missed, notAssessable}
 *  source, figuresNote, assignmentNote, starNote, contact   optional texts that reports and forms print
 * </pre>
 */
final class PlanYaml {

    static final String FILE = "plan.yaml";
    private static final Set<String> KEYS = Set.of("id", "title", "shortTitle", "region", "issuingBody", "baselineYear", "firstYear", "lastYear", "reports",
            "demonstration", "tolerances", "words", "source", "figuresNote", "assignmentNote", "starNote", "contact");

    private final Faults faults;
    private final Map<?, ?> all;

    private PlanYaml(Map<?, ?> all, Faults faults) {
        this.all = all;
        this.faults = faults;
    }

    /** Everything it says; empty when it cannot be read at all, which is a fault. */
    static Optional<PlanYaml> read(Path folder, Faults faults) {
        if (!Files.exists(folder.resolve(FILE))) {
            faults.file(FILE, "no such file", "the plan's heading");
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            Object read = new Yaml(new SafeConstructor(options)).load(TextFile.read(folder.resolve(FILE)).orElse(""));
            if (read instanceof Map<?, ?> map) {
                map.keySet().stream().map(String::valueOf).filter(k -> !KEYS.contains(k)).sorted()
                        .forEach(k -> faults.add(FILE, 0, k, "an unknown key", "one of " + String.join(", ", KEYS.stream().sorted().toList())));
                return Optional.of(new PlanYaml(map, faults));
            }
            faults.file(FILE, "no keys and values", "id, title, …");
        } catch (YAMLException e) {
            faults.file(FILE, "text that is no YAML (" + e.getMessage().lines().findFirst().orElse("") + ")", "keys and values");
        }
        return Optional.empty();
    }

    PlanHeading heading(String folder) {
        String id = needed("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            faults.add(FILE, 0, "id", "\"" + id + "\"", "the folder's name, " + folder);
        }
        int baseline = year("baselineYear");
        int first = year("firstYear");
        int last = year("lastYear");
        if (first != 0 && last != 0 && last < first) {
            faults.add(FILE, 0, "lastYear", Integer.toString(last), "not before firstYear " + first);
        }
        if (baseline != 0 && first != 0 && baseline >= first) {
            faults.add(FILE, 0, "baselineYear", Integer.toString(baseline), "before firstYear " + first);
        }
        return new PlanHeading(id, needed("title"), needed("shortTitle"), needed("region"), needed("issuingBody"), baseline, first, last, truth("demonstration"),
                text(all, "source"), text(all, "figuresNote"), text(all, "assignmentNote"), text(all, "starNote"), text(all, "contact"));
    }

    List<ReportDue> reports(PlanHeading heading) {
        List<ReportDue> reports = new ArrayList<>();
        if (!(all.get("reports") instanceof List<?> list) || list.isEmpty()) {
            faults.add(FILE, 0, "reports", String.valueOf(all.get("reports")), "a list of type and asOf");
            return reports;
        }
        Set<ReportDue> seen = new HashSet<>();
        for (Object item : list) {
            Map<?, ?> map = item instanceof Map<?, ?> m ? m : Map.of();
            Optional<ReportType> type = ReportType.of(text(map, "type"));
            Optional<LocalDate> asOf = date(map.get("asOf"));
            if (type.isEmpty()) {
                faults.add(FILE, 0, "reports.type", "\"" + text(map, "type") + "\"", "annual, mid-term or final");
            }
            if (asOf.isEmpty() || asOf.get().getYear() < heading.firstYear() || asOf.get().getYear() > heading.lastYear()) {
                faults.add(FILE, 0, "reports.asOf", "\"" + map.get("asOf") + "\"", "a date from " + heading.firstYear() + " to " + heading.lastYear());
            }
            if (type.isPresent() && asOf.isPresent()) {
                ReportDue due = new ReportDue(type.get(), asOf.get());
                if (!seen.add(due)) {
                    faults.add(FILE, 0, "reports", due.type().code() + " " + due.asOf() + " again", "each report once");
                }
                reports.add(due);
            }
        }
        reports.sort(Comparator.comparing(ReportDue::asOf).thenComparing(ReportDue::type));
        return reports;
    }

    Tolerances tolerances() {
        Map<?, ?> map = section(all, "tolerances", Set.of("ahead", "shortfall", "exceeded", "approximate", "farShort"));
        Tolerances usual = Tolerances.DEFAULT;
        return new Tolerances(percent(map, "ahead", usual.ahead()), percent(map, "shortfall", usual.shortfall()), percent(map, "exceeded", usual.exceeded()),
                percent(map, "approximate", usual.approximate()), percent(map, "farShort", usual.farShort()));
    }

    VerdictWords words() {
        Map<?, ?> map = section(all, "words", Set.of("progress", "final"));
        Map<?, ?> p = section(map, "progress", Set.of("reachedEarly", "ahead", "onTrack", "behind", "notAssessable"));
        Map<?, ?> f = section(map, "final", Set.of("exceeded", "met", "nearlyMet", "missed", "notAssessable"));
        VerdictWords.Progress up = VerdictWords.DEFAULT.progress();
        VerdictWords.Final uf = VerdictWords.DEFAULT.ending();
        return new VerdictWords(new VerdictWords.Progress(or(p, "reachedEarly", up.reachedEarly()), or(p, "ahead", up.ahead()), or(p, "onTrack", up.onTrack()),
                or(p, "behind", up.behind()), or(p, "notAssessable", up.notAssessable())), new VerdictWords.Final(or(f, "exceeded", uf.exceeded()),
                or(f, "met", uf.met()), or(f, "nearlyMet", uf.nearlyMet()), or(f, "missed", uf.missed()), or(f, "notAssessable", uf.notAssessable())));
    }

    private Map<?, ?> section(Map<?, ?> map, String key, Set<String> known) {
        if (map.get(key) == null) {
            return Map.of();
        }
        if (!(map.get(key) instanceof Map<?, ?> section)) {
            faults.add(FILE, 0, key, "\"" + map.get(key) + "\"", "keys and values");
            return Map.of();
        }
        section.keySet().stream().map(String::valueOf).filter(k -> !known.contains(k)).sorted()
                .forEach(k -> faults.add(FILE, 0, key + "." + k, "an unknown key", "one of " + String.join(", ", known.stream().sorted().toList())));
        return section;
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) == null ? "" : String.valueOf(map.get(key)).strip();
    }

    private static String or(Map<?, ?> map, String key, String usual) {
        return text(map, key).isEmpty() ? usual : text(map, key);
    }

    private String needed(String key) {
        if (text(all, key).isEmpty()) {
            faults.add(FILE, 0, key, "nothing", "text");
        }
        return text(all, key);
    }

    private int year(String key) {
        if (all.get(key) instanceof Integer year && year >= 1900 && year <= 2999) {
            return year;
        }
        faults.add(FILE, 0, key, all.get(key) == null ? "nothing" : "\"" + all.get(key) + "\"", "a year");
        return 0;
    }

    private boolean truth(String key) {
        if (all.get(key) == null || all.get(key) instanceof Boolean) {
            return Boolean.TRUE.equals(all.get(key));
        }
        faults.add(FILE, 0, key, "\"" + all.get(key) + "\"", "true or false");
        return false;
    }

    private BigDecimal percent(Map<?, ?> map, String key, BigDecimal usual) {
        if (map.get(key) == null) {
            return usual;
        }
        if (map.get(key) instanceof Number number && number.doubleValue() >= 0) {
            return new BigDecimal(number.toString());
        }
        faults.add(FILE, 0, "tolerances." + key, "\"" + map.get(key) + "\"", "a number of per cent, not negative");
        return usual;
    }

    /** SnakeYAML makes a date of {@code 2023-06-30} and text of {@code "2023-06-30"}. */
    private static Optional<LocalDate> date(Object value) {
        if (value instanceof Date date) {
            return Optional.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        }
        try {
            return Optional.of(LocalDate.parse(String.valueOf(value)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
