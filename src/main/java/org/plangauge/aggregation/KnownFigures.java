package org.plangauge.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Responsibility;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * All figures known of a plan, as its evaluation of one day may use them (design.md §6). Of one department the newest
 * figure of a cell's meaning counts, and 删除 takes it back; of several departments the data department's, then the
 * lead's, then the one first in the plan's list. A number goes before a missing one.
 */
public final class KnownFigures {

    private record Key(FormSheet form, String code, Period period) {}

    private final Plan plan;
    private final Map<Key, List<KnownFigure>> newest;

    private KnownFigures(Plan plan, Map<Key, List<KnownFigure>> newest) {
        this.plan = plan;
        this.newest = newest;
    }

    /**
     * @param figures in any order
     * @param asOf    periods that end after it do not count
     */
    public static KnownFigures of(Plan plan, List<KnownFigure> figures, LocalDate asOf) {
        Map<Key, Map<String, KnownFigure>> byDepartment = new LinkedHashMap<>();
        for (KnownFigure known : figures) {
            Period period = known.figure().period();
            if (!period.end().isAfter(asOf) && period.from() >= plan.baselineYear() && period.to() <= plan.lastYear()) {
                byDepartment.computeIfAbsent(new Key(known.figure().form(), known.figure().code(), period), k -> new TreeMap<>())
                        .merge(known.receipt().department(), known, KnownFigures::newer);
            }
        }
        Map<Key, List<KnownFigure>> newest = byDepartment.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> e.getValue().values().stream().filter(k -> !(k.figure().reading() instanceof Reading.Erased)).toList()));
        return new KnownFigures(plan, newest);
    }

    private static KnownFigure newer(KnownFigure one, KnownFigure other) {
        return one.receipt().sequence() >= other.receipt().sequence() ? one : other;
    }

    /** The figures of an indicator. */
    public Series ofIndicator(String code) {
        return series(FormSheet.INDICATORS, code, plan.indicator(code).orElseThrow().responsibility());
    }

    /** The values assigned to an indicator from above, by year; the plan's own table is not in it. */
    public Series assignedTo(String code) {
        return series(FormSheet.ASSIGNED_TARGETS, code, plan.indicator(code).orElseThrow().responsibility());
    }

    /** The figures of a commitment. */
    public Series ofCommitment(String code, Responsibility responsibility) {
        return series(FormSheet.COMMITMENTS, code, responsibility);
    }

    private Series series(FormSheet form, String code, Responsibility responsibility) {
        TreeMap<Period, KnownFigure> chosen = new TreeMap<>();
        List<KnownFigure> disagreements = new ArrayList<>();
        newest.forEach((key, candidates) -> {
            if (key.form() == form && key.code().equals(code) && !candidates.isEmpty()) {
                KnownFigure first = candidates.stream().min(Comparator.<KnownFigure>comparingInt(k -> k.figure().reading() instanceof Stated ? 0 : 1)
                        .thenComparingInt(k -> precedence(k,
                        responsibility)).thenComparingInt(k -> place(k.receipt().department()))).orElseThrow();
                chosen.put(key.period(), first);
                candidates.stream().filter(k -> disagree(k.figure().reading(), first.figure().reading())).forEach(disagreements::add);
            }
        });
        disagreements.sort(Comparator.<KnownFigure,
                Period>comparing(k -> k.figure().period()).thenComparing(k -> k.receipt().department()));
        return new Series(chosen, disagreements);
    }

    private int precedence(KnownFigure known, Responsibility responsibility) {
        Optional<Department> department = plan.department(known.receipt().department());
        if (department.equals(responsibility.reporter())) {
            return 0;
        }
        return department.isPresent() && department.get().equals(responsibility.lead()) ? 1 : 2;
    }

    private int place(String department) {
        return plan.department(department).map(plan.departments()::indexOf).orElse(Integer.MAX_VALUE);
    }

    private static boolean disagree(Reading one, Reading other) {
        return one instanceof Stated a && other instanceof Stated b && (a.number().compareTo(b.number()) != 0 || a.bound() != b.bound()
                || a.upper() != null && b.upper() != null && a.upper().compareTo(b.upper()) != 0);
    }
}
