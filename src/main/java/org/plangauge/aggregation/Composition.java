package org.plangauge.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Formula;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Responsibility;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Bound;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Figures computed from reported ones (汇总方式, design.md §6). A sum needs every locality that counts, and a formula every
 * input, as a definite number; else the figure the department reports of the whole counts, and without one there is none,
 * with the reason. A partial sum is never the total. A reported total that differs from the computed one is a disagreement.
 */
final class Composition {

    /** More places than anybody prints: a quotient's figure is cut here so that it can be written down. */
    private static final int EXTRA_PLACES = 6;

    private final Plan plan;
    private final KnownFigures known;

    Composition(Plan plan, KnownFigures known) {
        this.plan = plan;
        this.known = known;
    }

    /** @param adverse how a computed figure is rounded for show, so that it looks no better than it is */
    Series series(Aggregation aggregation, @Nullable Formula formula, String code, Responsibility responsibility, int decimals,
            RoundingMode adverse) {
        Series reported = known.reported(code, responsibility);
        return switch (aggregation) {
            case DIRECT -> reported;
            case SUM -> combined(reported, sums(code, responsibility));
            case RATIO, FORMULA -> combined(reported, values(Objects.requireNonNull(formula), decimals, adverse));
        };
    }

    /** The computed number, else the reported one, else why there is none. */
    private static Series combined(Series reported, Map<Period, SeriesFigure> computed) {
        TreeMap<Period, SeriesFigure> figures = new TreeMap<>(reported.figures());
        List<KnownFigure> disagreements = new ArrayList<>(reported.disagreements());
        computed.forEach((period, figure) -> {
            SeriesFigure whole = figures.get(period);
            if (figure.reading() instanceof Stated || whole == null) {
                figures.put(period, figure);
            }
            if (whole != null && Series.disagree(figure.reading(), whole.reading())) {
                whole.reported().ifPresent(disagreements::add);
            }
        });
        return new Series(figures, disagreements);
    }

    private Map<Period, SeriesFigure> sums(String code, Responsibility responsibility) {
        Map<Locality, Series> parts = plan.countedLocalities().stream()
                .collect(Collectors.toMap(l -> l, l -> known.reportedIn(l, code, responsibility), (one, other) -> one, LinkedHashMap::new));
        SortedSet<Period> periods = parts.values().stream().flatMap(s -> s.figures().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Period, SeriesFigure> sums = new HashMap<>();
        periods.forEach(period -> sums.put(period, sum(period, parts)));
        return sums;
    }

    private static SeriesFigure sum(Period period, Map<Locality, Series> parts) {
        List<Stated> stated = new ArrayList<>();
        List<KnownFigure> sources = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        parts.forEach((locality, series) -> {
            Optional<Stated> figure = series.stated(period);
            figure.ifPresentOrElse(stated::add, () -> missing.add(locality.name()));
            Optional.ofNullable(series.figures().get(period)).ifPresent(f -> sources.addAll(f.sources()));
        });
        String terms = stated.stream().map(s -> s.number().toPlainString()).collect(Collectors.joining("+"));
        BigDecimal total = stated.stream().map(Stated::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!missing.isEmpty()) {
            String reason = "分镇街应报" + parts.size() + "个，已报" + stated.size() + "个，缺" + String.join("、", missing)
                    + (stated.isEmpty() ? "" : "；已报部分合计" + total.toPlainString() + "，不作为总量");
            return new SeriesFigure(new Reading.Missing("", reason), "", "", terms.isEmpty() ? "0" : terms, sources);
        }
        boolean more = stated.stream().anyMatch(s -> s.most() == null || s.upper() != null);
        boolean less = stated.stream().anyMatch(s -> s.least() == null);
        if (more && less) {
            return new SeriesFigure(new Reading.Missing("", "各镇街数据有的只有下限、有的只有上限，合计不确定"), "", "", terms, sources);
        }
        Stated sum = Stated.of(total, more ? Bound.AT_LEAST : less ? Bound.AT_MOST : Bound.EXACT);
        return new SeriesFigure(sum, "", parts.size() + "个镇街园区合计", terms, sources);
    }

    private Map<Period, SeriesFigure> values(Formula formula, int decimals, RoundingMode adverse) {
        SortedSet<Period> periods = formula.inputs().stream().filter(i -> i.when() == Formula.When.SAME)
                .flatMap(i -> known.of(i.code()).figures().keySet().stream()).filter(p -> p.to() >= plan.firstYear())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Period, SeriesFigure> values = new HashMap<>();
        periods.forEach(period -> values.put(period, value(formula, period, decimals, adverse)));
        return values;
    }

    private SeriesFigure value(Formula formula, Period period, int decimals, RoundingMode adverse) {
        Map<Formula.Input, BigDecimal> numbers = new HashMap<>();
        List<KnownFigure> sources = new ArrayList<>();
        String text = formula.text();
        for (Formula.Input input : formula.inputs()) {
            Optional<Stated> figure = input(input, period, sources);
            if (figure.isEmpty() || figure.get().bound() != Bound.EXACT) {
                String reason = figure.isEmpty() ? "缺“" + name(input.code()) + "”" + when(input, period) + "数据，无法按公式计算"
                        : "“" + name(input.code()) + "”为“" + figure.get().verbatim().strip() + "”，不是确定的数，无法按公式计算";
                return new SeriesFigure(new Reading.Missing("", reason), "", "", formula.text(), sources);
            }
            numbers.put(input, figure.get().number());
            text = text.replace("{" + input.code() + (input.when().word().isEmpty() ? "" : "@" + input.when().word()) + "}",
                    figure.get().number().toPlainString());
        }
        Optional<BigDecimal> value = formula.value(numbers);
        if (value.isEmpty()) {
            return new SeriesFigure(new Reading.Missing("", "公式没有结果（如除数为0）"), "", "", text, sources);
        }
        BigDecimal number = Decimals.plain(value.get().setScale(Math.min(Math.max(value.get().scale(), 0), decimals + EXTRA_PLACES),
                RoundingMode.HALF_EVEN));
        String shown = number.setScale(Math.min(Math.max(number.scale(), 0), decimals), adverse).toPlainString();
        return new SeriesFigure(new Stated(shown, number, null, Bound.EXACT, List.of(), false), "", "按公式计算", text, sources);
    }

    private Optional<Stated> input(Formula.Input input, Period period, List<KnownFigure> sources) {
        Period wanted = switch (input.when()) {
            case SAME -> period;
            case YEAR_BEFORE -> yearBefore(period);
            case BASELINE -> Period.year(plan.baselineYear());
        };
        Series series = known.of(input.code());
        Optional<Stated> printed = wanted.equals(Period.year(plan.baselineYear()))
                ? plan.indicator(input.code()).flatMap(Indicator::statedBaseline) : Optional.empty();
        if (printed.isPresent()) {
            return printed;
        }
        Optional.ofNullable(series.figures().get(wanted)).ifPresent(f -> sources.addAll(f.sources()));
        return series.stated(wanted);
    }

    private static Period yearBefore(Period period) {
        return switch (period.shape()) {
            case YEAR -> Period.year(period.to() - 1);
            case FIRST_HALF -> Period.firstHalf(period.to() - 1);
            case SPAN -> Period.span(period.from() - 1, period.to() - 1);
        };
    }

    private static String when(Formula.Input input, Period period) {
        return switch (input.when()) {
            case SAME -> period.inWords();
            case YEAR_BEFORE -> yearBefore(period).inWords();
            case BASELINE -> "基期";
        };
    }

    private String name(String code) {
        return plan.indicator(code).map(Indicator::name).or(() -> plan.auxiliary(code).map(AuxiliarySeries::name)).orElse(code);
    }
}
