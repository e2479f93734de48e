package org.plangauge.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Breakdown;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside its parts by town, street or park (分镇街), of one period.
 *
 * @param whole   the figure reported of the whole place; null where none is
 * @param parts   what is reported of the localities that count
 * @param missing names of the localities that count and report nothing
 */
record Parts(String code, String name, Period period, Standing.@Nullable Number whole, List<Standing.Number> parts, List<String> missing) {

    /** Those of which the workbook of {@code standing} says something in its sheet 分镇街. */
    static List<Parts> of(FilledForm form, Submission accepted, Standing standing) {
        Set<String> seen = new HashSet<>();
        List<Parts> all = new ArrayList<>();
        for (Figure figure : accepted.figures()) {
            String code = figure.form() == FormSheet.BREAKDOWN ? Breakdown.wholeOf(figure.code()) : figure.code();
            if ((figure.form() == FormSheet.BREAKDOWN || figure.form() == FormSheet.INDICATORS) && summed(form.plan(), code)
                    && seen.add(code + " " + figure.period())) {
                all.add(of(form.plan(), code, figure.period(), standing, accepted.department().shortName()));
            }
        }
        return all;
    }

    private static Parts of(Plan plan, String code, Period period, Standing standing, String me) {
        List<Standing.Number> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Locality locality : plan.countedLocalities()) {
            standing.of(FormSheet.BREAKDOWN, Breakdown.code(code, locality), period, me).ifPresentOrElse(parts::add, () -> missing.add(locality.name()));
        }
        String name = plan.indicator(code).map(Indicator::name).or(() -> plan.auxiliary(code).map(AuxiliarySeries::name)).orElseThrow();
        return new Parts(code, name, period, standing.of(FormSheet.INDICATORS, code, period, me).orElse(null), parts, missing);
    }

    private static boolean summed(Plan plan, String code) {
        return plan.indicator(code).map(i -> i.aggregation() == Aggregation.SUM)
                .or(() -> plan.auxiliary(code).map(s -> s.aggregation() == Aggregation.SUM)).orElse(false);
    }

    /** Whether anything that stands in it comes from the workbook that is looked at. */
    boolean touched() {
        return whole != null && whole.own() || parts.stream().anyMatch(Standing.Number::own);
    }

    /** The cell to point at: the whole's, else the first part's. */
    Place place() {
        return Stream.concat(Optional.ofNullable(whole).stream(), parts.stream()).filter(Standing.Number::own).findFirst().orElseThrow().place();
    }
}
