package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Requirement;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.YearTarget;
import org.plangauge.report.chart.Course.Mark;
import org.plangauge.value.Bound;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/** The figures of one indicator that are numbers, by period, and what its measure makes of them (design.md §5). */
final class IndicatorFigures {

    private final IndicatorRow row;
    private final Indicator indicator;
    private final int baselineYear;
    private final int lastYear;
    private final Map<Period, BigDecimal> numbers = new TreeMap<>();

    IndicatorFigures(IndicatorRow row, int baselineYear, int lastYear) {
        this.row = row;
        this.indicator = row.indicator();
        this.baselineYear = baselineYear;
        this.lastYear = lastYear;
        for (FigureCell cell : row.figures()) {
            Period.parse(cell.period()).filter(p -> p.to() > baselineYear && p.to() <= lastYear && cell.number().value() != null)
                    .ifPresent(p -> numbers.put(p, new BigDecimal(cell.number().value())));
        }
    }

    Course course(PlanReport report) {
        List<Mark> single = marks(List.copyOf(numbers.keySet()).stream().filter(p -> !superseded(p)).toList());
        List<Mark> milestones = milestones();
        return switch (indicator.measure()) {
            case LEVEL -> new Course(single, List.of(), straight(number(row.baseline().value())), List.of(), milestones, projected());
            case HOLD -> new Course(single, List.of(), flat(), List.of(), milestones, null);
            case AVERAGE_GROWTH -> new Course(compounded(true), marks(stretch().stream().filter(p -> !p.isSpan()).toList()), flat(),
                    List.of(), milestones, projected());
            case CUMULATIVE -> new Course(summed(), List.of(), straight(BigDecimal.ZERO), List.of(), milestones, projected());
            case CUMULATIVE_CHANGE -> new Course(compounded(false), List.of(), straight(BigDecimal.ZERO), List.of(), milestones,
                    projected());
            case RELATIVE -> new Course(single, List.of(), List.of(), compared(report), List.of(), null);
            case ASSIGNED -> new Course(single, List.of(), List.of(), List.of(), milestones, null);
            case QUALITATIVE -> new Course(List.of(), List.of(), List.of(), List.of(), List.of(), null);
        };
    }

    /** A half-year or span whose last year has a figure of its own says nothing more. */
    private boolean superseded(Period period) {
        return !period.isYear() && numbers.containsKey(Period.year(period.to()));
    }

    private List<Mark> marks(List<Period> periods) {
        return periods.stream().map(p -> mark(p, numbers.get(p))).toList();
    }

    private Mark mark(Period period, BigDecimal value) {
        return new Mark(at(period.halvesSince(baselineYear + 1)), value, period);
    }

    private static BigDecimal at(int halves) {
        return Decimals.plain(Decimals.divide(BigDecimal.valueOf(halves), BigDecimal.TWO));
    }

    private BigDecimal end() {
        return BigDecimal.valueOf(lastYear - baselineYear);
    }

    /** The years from the first on without a gap and the half-year behind them; or the span that reaches further. */
    private List<Period> stretch() {
        List<Period> stretch = new ArrayList<>();
        int year = baselineYear + 1;
        while (numbers.containsKey(Period.year(year))) {
            stretch.add(Period.year(year++));
        }
        if (numbers.containsKey(Period.firstHalf(Math.min(year, lastYear))) && year <= lastYear) {
            stretch.add(Period.firstHalf(year));
        }
        Optional<Period> span = numbers.keySet().stream().filter(p -> p.isSpan() && p.from() == baselineYear + 1).max(Period::compareTo);
        return span.isPresent() && (stretch.isEmpty() || span.get().end().isAfter(stretch.getLast().end())) ? List.of(span.get()) : stretch;
    }

    private List<Mark> summed() {
        List<Mark> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Period period : stretch()) {
            sum = sum.add(numbers.get(period));
            sums.add(mark(period, sum));
        }
        return sums;
    }

    /** The average rate so far ({@code average}), or the change so far; counted in half-years, as {@code assessment} does. */
    private List<Mark> compounded(boolean average) {
        List<Mark> rates = new ArrayList<>();
        BigDecimal product = BigDecimal.ONE;
        int halves = 0;
        for (Period period : stretch()) {
            int exponent = period.isSpan() && !average ? 2 : period.halves();
            product = product.multiply(factor(numbers.get(period)).max(BigDecimal.ZERO).pow(exponent), Decimals.PRECISION);
            halves += period.halves();
            rates.add(mark(period, period.isSpan() ? numbers.get(period) : rate(Decimals.root(product, average ? halves : 2))));
        }
        return rates;
    }

    private boolean falling() {
        return indicator.direction() == Direction.DOWN;
    }

    private BigDecimal factor(BigDecimal percent) {
        BigDecimal share = percent.movePointLeft(2);
        return falling() ? BigDecimal.ONE.subtract(share) : BigDecimal.ONE.add(share);
    }

    private BigDecimal rate(BigDecimal factor) {
        return (falling() ? BigDecimal.ONE.subtract(factor) : factor.subtract(BigDecimal.ONE)).movePointRight(2);
    }

    /** From {@code start} to the target; the target alone where there is no start. */
    private List<List<Mark>> straight(@Nullable BigDecimal start) {
        return goals(false).stream().map(goal -> start == null ? List.of(new Mark(end(), goal, null))
                : List.of(new Mark(BigDecimal.ZERO, start, null), new Mark(end(), goal, null))).toList();
    }

    private List<List<Mark>> flat() {
        return goals(true).stream().map(goal -> List.of(new Mark(BigDecimal.ZERO, goal, null), new Mark(end(), goal, null))).toList();
    }

    /** The number to reach; of an interval that is to be held both ends. */
    private List<BigDecimal> goals(boolean held) {
        BigDecimal baseline = number(row.baseline().value());
        Stated b = baseline == null ? null : Stated.of(baseline, Bound.EXACT);
        Optional<Stated> goal = indicator.target().goal(b, falling(), lastYear - baselineYear);
        if (goal.isEmpty()) {
            return List.of();
        }
        boolean both = held && indicator.measure() == Measure.HOLD && goal.get().bound() == Bound.RANGE;
        BigDecimal one = Requirement.of(goal.get(), indicator.moreIsBetter(), both, BigDecimal.ZERO).number();
        return both ? List.of(one, goal.get().upper()) : List.of(one);
    }

    private @Nullable Mark projected() {
        BigDecimal end = number(row.projected().value());
        return end == null ? null : new Mark(end(), end, null);
    }

    private List<Mark> compared(PlanReport report) {
        return report.indicators().stream().filter(r -> r.indicator().code().equals(indicator.reference())).findFirst()
                .map(r -> new IndicatorFigures(r, baselineYear, lastYear)).map(f -> f.marks(f.numbers.keySet().stream()
                        .filter(p -> !f.superseded(p)).toList()))
                .orElse(List.of());
    }

    /** As the measure counts: of an amount or change that is summed up, what the year's target adds to the years before. */
    private List<Mark> milestones() {
        List<Mark> milestones = new ArrayList<>();
        for (YearTarget target : row.yearTargets()) {
            BigDecimal value = number(target.value().value());
            if (value != null && target.year() > baselineYear && target.year() <= lastYear) {
                counted(target.year(), value).ifPresent(v -> milestones.add(mark(Period.year(target.year()), v)));
            }
        }
        return milestones;
    }

    private Optional<BigDecimal> counted(int year, BigDecimal value) {
        BigDecimal at = BigDecimal.valueOf(year - 1L - baselineYear);
        return switch (indicator.measure()) {
            case CUMULATIVE -> before(summed(), at).map(value::add);
            case CUMULATIVE_CHANGE -> before(compounded(false), at).map(change -> rate(factor(change).multiply(factor(value))));
            default -> Optional.of(value);
        };
    }

    private static Optional<BigDecimal> before(List<Mark> marks, BigDecimal at) {
        return at.signum() == 0 ? Optional.of(BigDecimal.ZERO)
                : marks.stream().filter(m -> m.at().compareTo(at) == 0).map(Mark::value).findFirst();
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
