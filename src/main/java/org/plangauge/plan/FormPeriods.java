package org.plangauge.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.plangauge.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a form is made for, a year of the plan or one evaluation, and the periods it therefore asks for.
 *
 * @param year       the form's 年度
 * @param evaluation the mid-term or final evaluation it is made for; null for the plain form of a year
 * @param periods    in order, without the baseline
 */
public record FormPeriods(int year, @Nullable ReportDue evaluation, List<Period> periods) {

    public FormPeriods {
        periods = List.copyOf(periods);
    }

    /**
     * The plain form of a year of the plan: the years up to it; its half-year where the plan orders an evaluation at its
     * middle; with the last year the whole plan as a span.
     */
    public static FormPeriods ofYear(Plan plan, int year) {
        TreeSet<Period> periods = yearsUpTo(plan, year);
        if (plan.reports().stream().anyMatch(r -> r.asOf().equals(middleOf(year)))) {
            periods.add(Period.firstHalf(year));
        }
        if (year >= plan.lastYear()) {
            periods.add(plan.wholePeriod());
        }
        return new FormPeriods(year, null, List.copyOf(periods));
    }

    /**
     * The form of one evaluation: the years that end by its as-of date; the half-year when that date is within a year; for a
     * final evaluation the whole plan as a span. An annual evaluation is served by the plain form of its year.
     */
    public static FormPeriods of(Plan plan, ReportDue due) {
        int year = due.asOf().getYear();
        if (due.type() == ReportType.ANNUAL) {
            return ofYear(plan, year);
        }
        boolean yearIsOver = Period.year(year).end().equals(due.asOf());
        TreeSet<Period> periods = yearsUpTo(plan, yearIsOver ? year : year - 1);
        if (!yearIsOver && !due.asOf().isBefore(middleOf(year))) {
            periods.add(Period.firstHalf(year));
        }
        if (due.type() == ReportType.FINAL) {
            periods.add(plan.wholePeriod());
        }
        return new FormPeriods(year, due, List.copyOf(periods));
    }

    private static TreeSet<Period> yearsUpTo(Plan plan, int year) {
        TreeSet<Period> periods = new TreeSet<>();
        for (int y = plan.firstYear(); y <= Math.min(year, plan.lastYear()); y++) {
            periods.add(Period.year(y));
        }
        return periods;
    }

    private static LocalDate middleOf(int year) {
        return LocalDate.of(year, Month.JUNE, 30);
    }

    /** The same with those of {@code reported} that are half-years before its end: a figure that is known never lacks its column. */
    public FormPeriods with(Collection<Period> reported) {
        TreeSet<Period> more = new TreeSet<>(periods);
        Period last = periods.isEmpty() ? Period.year(year) : periods.getLast();
        reported.stream().filter(p -> p.isFirstHalf() && !p.end().isAfter(last.end())).forEach(more::add);
        return new FormPeriods(year, evaluation, List.copyOf(more));
    }

    /** Whether figures of {@code period} are wanted: of every year, but of half-years only the form's own; of no span. */
    public boolean wants(Period period) {
        return periods.contains(period) && (period.isYear() || period.isFirstHalf() && period.to() == year);
    }

    /** The newest period that is asked for, spans aside; empty before the first year is over. */
    public Optional<Period> newest() {
        return periods.stream().filter(p -> !p.isSpan()).reduce((one, later) -> later);
    }

    /** For titles: {@code 2023年}, {@code 中期评估，数据截至2023年6月}. */
    public String inWords() {
        if (evaluation == null) {
            return year + "年";
        }
        return (evaluation.type() == ReportType.FINAL ? "总结评估" : "中期评估") + "，数据截至" + evaluation.asOf().getYear() + "年"
                + evaluation.asOf().getMonthValue() + "月";
    }
}
