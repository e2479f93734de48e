package org.plangauge.checks;

import java.util.Optional;
import java.util.stream.Stream;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;

/**
 * The year whose figures a form certainly asks for. A form with a column for the first half of its last year is filled in the
 * middle of that year, and not every indicator has half-year statistics: it certainly asks for the year before, unless
 * somebody filled in the whole year already.
 */
final class AskedYear {

    private AskedYear() {}

    /** Empty where the form asks for no whole year of the plan. */
    static Optional<Integer> of(FilledForm form) {
        int limit = Period.parse(form.head().year()).map(Period::to).orElse(form.plan().lastYear());
        Optional<Integer> last = periods(form).map(Period::to).filter(y -> y <= limit).max(Integer::compare);
        return last.map(year -> periods(form).anyMatch(Period.firstHalf(year)::equals) && !filled(form, Period.year(year)) ? year - 1 : year)
                .filter(year -> year >= form.plan().firstYear() && year <= form.plan().lastYear());
    }

    private static Stream<Period> periods(FilledForm form) {
        return form.tables().stream().filter(t -> t.form() == FormSheet.INDICATORS).flatMap(t -> t.periods().keySet().stream());
    }

    private static boolean filled(FilledForm form, Period period) {
        return form.rows().stream().filter(r -> r.row().form() == FormSheet.INDICATORS && r.row().figures().containsKey(period))
                .anyMatch(r -> !r.row().figures().get(period).isBlank());
    }
}
