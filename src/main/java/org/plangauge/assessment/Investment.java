package org.plangauge.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.plangauge.aggregation.KnownStatements;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.value.Decimals;
import org.plangauge.value.Months;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/**
 * A project's money against the calendar (投资完成率与时间进度), on the day of an evaluation.
 *
 * <pre>
 *  as a whole   累计完成投资 ÷ 总投资                         against the months gone of 起止年限
 *  in the year  (累计完成投资 − 上年累计完成投资) ÷ 年度计划投资     against the months gone of the year
 * </pre>
 *
 * The lead is the difference of the two, in percentage points. A project that begins in the year has nothing before; of
 * another one the year before has to be reported, else there is no figure for the year.
 *
 * @param completion     share of the total investment that is done
 * @param time           share of its years that is gone
 * @param lead           by how many percentage points the money is ahead of the calendar; negative when behind
 * @param yearCompletion share of the year's planned investment that is done
 * @param yearTime       share of the year that is gone
 * @param yearLead       as {@code lead}, for the year
 */
public record Investment(Outcome completion, Outcome time, Outcome lead, Outcome yearCompletion, Outcome yearTime, Outcome yearLead) {

    private static final Unit MONEY = Unit.parse("万元");

    /**
     * @param now    what is said for the year of {@code asOf}
     * @param before what was said for the year before
     */
    static Investment of(String project, LocalDate asOf, KnownStatements now, KnownStatements before) {
        Optional<BigDecimal> done = money(now, project, FormColumn.DONE_INVESTMENT);
        Optional<Months> months = Months.parse(now.text(FormSheet.PROJECTS, project, FormColumn.BUILDING_YEARS));
        Outcome completion = share(done, money(now, project, FormColumn.TOTAL_INVESTMENT), "缺累计完成投资", "缺总投资");
        Outcome time = months.<Outcome>map(m -> gone(m, asOf)).orElseGet(() -> new Outcome.None("缺起止年限"));
        boolean said = saidFor(now, project, asOf.getYear());
        Outcome yearTime = gone(new Months(YearMonth.of(asOf.getYear(), 1), YearMonth.of(asOf.getYear(), 12)), asOf);
        Outcome yearCompletion = !said ? new Outcome.None("缺" + asOf.getYear() + "年报送")
                : ofYear(project, asOf, done, months, now, before);
        return new Investment(completion, time, lead(completion, time), yearCompletion, yearTime, lead(yearCompletion, yearTime));
    }

    private static Outcome ofYear(String project, LocalDate asOf, Optional<BigDecimal> done, Optional<Months> months, KnownStatements now,
            KnownStatements before) {
        boolean begins = months.isPresent() && months.get().first().getYear() == asOf.getYear();
        Optional<BigDecimal> doneBefore = begins ? Optional.of(BigDecimal.ZERO) : saidFor(before, project, asOf.getYear() - 1)
                ? money(before, project, FormColumn.DONE_INVESTMENT) : Optional.empty();
        if (done.isPresent() && doneBefore.isEmpty()) {
            return new Outcome.None("缺上年累计完成投资");
        }
        Optional<BigDecimal> inYear = done.map(d -> d.subtract(doneBefore.orElseThrow()));
        return share(inYear, money(now, project, FormColumn.PLANNED_INVESTMENT), "缺累计完成投资", "缺年度计划投资");
    }

    private static boolean saidFor(KnownStatements statements, String project, int year) {
        return statements.about(FormSheet.PROJECTS, project, FormColumn.DONE_INVESTMENT).map(KnownStatement::receipt)
                .filter(r -> r.year() == year).isPresent();
    }

    private static Optional<BigDecimal> money(KnownStatements statements, String project, FormColumn column) {
        return Reading.of(statements.text(FormSheet.PROJECTS, project, column), MONEY) instanceof Stated stated
                ? Optional.of(stated.number()) : Optional.empty();
    }

    private static Outcome share(Optional<BigDecimal> part, Optional<BigDecimal> whole, String noPart, String noWhole) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0) {
            return new Outcome.None(part.isEmpty() ? noPart : whole.isEmpty() ? noWhole : noWhole.replaceFirst("缺", "") + "为0");
        }
        return new Outcome.Value(Decimals.divide(part.get(), whole.get()), part.get().toPlainString() + "÷" + whole.get().toPlainString());
    }

    private static Outcome.Value gone(Months months, LocalDate asOf) {
        long all = ChronoUnit.MONTHS.between(months.first(), months.last()) + 1;
        long gone = Math.clamp(ChronoUnit.MONTHS.between(months.first(), YearMonth.from(asOf.plusDays(1))), 0, all);
        return new Outcome.Value(Decimals.divide(BigDecimal.valueOf(gone), BigDecimal.valueOf(all)), gone + "个月÷" + all + "个月");
    }

    private static Outcome lead(Outcome completion, Outcome time) {
        if (completion instanceof Outcome.Value done && time instanceof Outcome.Value gone) {
            return new Outcome.Value(done.number().subtract(gone.number()).movePointRight(2), Case.percent(done.number()) + "−"
                    + Case.percent(gone.number()));
        }
        return new Outcome.None(completion instanceof Outcome.None none ? none.reason() : ((Outcome.None) time).reason());
    }
}
