package org.plangauge.aggregation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Responsibility;
import org.plangauge.submission.Breakdown;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * All figures known of a plan, as its evaluation of one day may use them (design.md §6). Of one department the newest
 * figure of a cell's meaning counts; 删除 takes it back, and a dash or a word for “no data” does not take back a number. Of
 * several departments the data department's counts, then the lead's, then the one first in the plan's list. A number goes
 * before a missing one. What is summed or computed from other figures is in {@link Composition}.
 */
public final class KnownFigures {

    private record Key(FormSheet form, String code) {}

    private final Plan plan;
    private final Map<Key, Map<Period, List<KnownFigure>>> newest;
    private final Map<String, Map<String, Series>> thirdParties;
    private final Map<String, Series> composed = new HashMap<>();

    private KnownFigures(Plan plan, Map<Key, Map<Period, List<KnownFigure>>> newest, Map<String, Map<String, Series>> thirdParties) {
        this.plan = plan;
        this.newest = newest;
        this.thirdParties = thirdParties;
    }

    /**
     * @param figures in any order
     * @param asOf    periods that end after it do not count
     */
    public static KnownFigures of(Plan plan, List<KnownFigure> figures, LocalDate asOf) {
        Map<Key, Map<Period, Map<String, KnownFigure>>> own = new LinkedHashMap<>();
        Map<String, Map<String, TreeMap<Period, SeriesFigure>>> others = new TreeMap<>();
        figures.stream().filter(k -> counts(k.figure().period(), plan, asOf)).sorted(Comparator.comparingLong(k -> k.receipt().sequence()))
                .forEach(k -> {
                    if (k.receipt().ofThirdParty()) {
                        others.computeIfAbsent(k.figure().code(), c -> new TreeMap<>()).computeIfAbsent(k.receipt().department(),
                                d -> new TreeMap<>()).merge(k.figure().period(), SeriesFigure.reported(k), KnownFigures::later);
                    } else {
                        own.computeIfAbsent(new Key(k.figure().form(), k.figure().code()), c -> new TreeMap<>())
                                .computeIfAbsent(k.figure().period(), p -> new TreeMap<>())
                                .merge(k.receipt().department(), k, KnownFigures::later);
                    }
                });
        Map<Key, Map<Period, List<KnownFigure>>> newest = new HashMap<>();
        own.forEach((key, periods) -> periods.forEach((period, byDepartment) -> newest.computeIfAbsent(key, k -> new TreeMap<>()).put(period,
                byDepartment.values().stream().filter(k -> !(k.figure().reading() instanceof Reading.Erased)).toList())));
        Map<String, Map<String, Series>> thirdParties = new HashMap<>();
        others.forEach((code, byName) -> byName.forEach((name, known) -> {
            known.values().removeIf(f -> f.reading() instanceof Reading.Erased);
            thirdParties.computeIfAbsent(code, c -> new TreeMap<>()).put(name, new Series(known, List.of()));
        }));
        return new KnownFigures(plan, newest, thirdParties);
    }

    private static boolean counts(Period period, Plan plan, LocalDate asOf) {
        return !period.end().isAfter(asOf) && period.from() >= plan.baselineYear() && period.to() <= plan.lastYear();
    }

    private static KnownFigure later(KnownFigure before, KnownFigure now) {
        return takesOver(before.figure().reading(), now.figure().reading()) ? now : before;
    }

    private static SeriesFigure later(SeriesFigure before, SeriesFigure now) {
        return takesOver(before.reading(), now.reading()) ? now : before;
    }

    private static boolean takesOver(Reading before, Reading now) {
        return !(before instanceof Stated && now instanceof Reading.Missing);
    }

    /** The figures of an indicator or an auxiliary series, reported or computed. */
    public Series of(String code) {
        Series known = composed.get(code);
        if (known == null) {
            known = compose(code);
            composed.put(code, known);
        }
        return known;
    }

    private Series compose(String code) {
        Optional<Indicator> indicator = plan.indicator(code);
        if (indicator.isPresent()) {
            Indicator i = indicator.get();
            return new Composition(plan, this).series(i.aggregation(), i.formula(), code, i.responsibility(), i.decimals(),
                    i.moreIsBetter() ? RoundingMode.FLOOR : RoundingMode.CEILING);
        }
        AuxiliarySeries series = plan.auxiliary(code).orElseThrow();
        return new Composition(plan, this).series(series.aggregation(), series.formula(), code, series.responsibility(), series.decimals(),
                RoundingMode.HALF_UP);
    }

    /** What departments report of the whole place. */
    Series reported(String code, Responsibility responsibility) {
        return series(FormSheet.INDICATORS, code, responsibility);
    }

    /** What departments report of one locality. */
    Series reportedIn(Locality locality, String code, Responsibility responsibility) {
        return series(FormSheet.BREAKDOWN, Breakdown.code(code, locality), responsibility);
    }

    /** The values assigned to an indicator from above, by year; the plan's own table is not in it. */
    public Series assignedTo(String code) {
        return series(FormSheet.ASSIGNED_TARGETS, code, plan.indicator(code).orElseThrow().responsibility());
    }

    /** The figures of a commitment. */
    public Series ofCommitment(String code, Responsibility responsibility) {
        return series(FormSheet.COMMITMENTS, code, responsibility);
    }

    /** What third parties report of an indicator, by their names. */
    public Map<String, Series> thirdParties(String code) {
        return thirdParties.getOrDefault(code, Map.of());
    }

    private Series series(FormSheet form, String code, Responsibility responsibility) {
        TreeMap<Period, SeriesFigure> chosen = new TreeMap<>();
        List<KnownFigure> disagreements = new ArrayList<>();
        newest.getOrDefault(new Key(form, code), Map.of()).forEach((period, candidates) -> {
            if (!candidates.isEmpty()) {
                KnownFigure first = candidates.stream().min(Comparator.<KnownFigure>comparingInt(k -> k.figure().reading() instanceof Stated ? 0 : 1)
                        .thenComparingInt(k -> precedence(k, responsibility)).thenComparingInt(k -> place(k.receipt().department())))
                        .orElseThrow();
                chosen.put(period, SeriesFigure.reported(first));
                candidates.stream().filter(k -> Series.disagree(k.figure().reading(), first.figure().reading())).forEach(disagreements::add);
            }
        });
        disagreements.sort(Comparator.<KnownFigure, Period>comparing(k -> k.figure().period()).thenComparing(k -> k.receipt().department()));
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
}
