package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.value.Period;

/** Which periods a form asks for. */
class FormPeriodsTest {

    private final Plan plan = Samples.plan();

    @Test
    void aYearsFormAsksForTheYearsAndForTheHalfOnlyInTheYearOfAnEvaluationAtItsMiddle() {
        assertThat(words(FormPeriods.ofYear(plan, 2022))).containsExactly("2021", "2022");
        assertThat(words(FormPeriods.ofYear(plan, 2023))).containsExactly("2021", "2022", "2023上半年", "2023");
        assertThat(words(FormPeriods.ofYear(plan, 2024))).containsExactly("2021", "2022", "2023", "2024");
        assertThat(words(FormPeriods.ofYear(plan, 2025))).containsExactly("2021", "2022", "2023", "2024", "2025", "2021-2025");
    }

    @Test
    void theFormOfAnEvaluationAsksForWhatEndsByItsDay() {
        assertThat(words(FormPeriods.of(plan, Samples.MID_TERM))).containsExactly("2021", "2022", "2023上半年");
        assertThat(words(midTerm("2023-06-29"))).containsExactly("2021", "2022");
        assertThat(words(midTerm("2023-12-30"))).containsExactly("2021", "2022", "2023上半年");
        assertThat(words(midTerm("2023-12-31"))).containsExactly("2021", "2022", "2023");
        assertThat(words(FormPeriods.of(plan, Samples.FINAL))).containsExactly("2021", "2022", "2023", "2024", "2025", "2021-2025");
        assertThat(FormPeriods.of(plan, Samples.FIRST_YEAR)).isEqualTo(FormPeriods.ofYear(plan, 2021));
    }

    @Test
    void aHalfYearThatHoldsAFigureKeepsItsColumnAndLaterOnesDoNotCome() {
        assertThat(words(FormPeriods.ofYear(plan, 2024).with(List.of(Period.firstHalf(2023), Period.firstHalf(2025), Period.year(2020), Period.year(2025)))))
                .containsExactly("2021", "2022", "2023上半年", "2023", "2024");
    }

    @Test
    void ofHalfYearsOnlyTheFormsOwnIsWanted() {
        FormPeriods later = FormPeriods.ofYear(plan, 2024).with(List.of(Period.firstHalf(2023)));
        assertThat(later.wants(Period.firstHalf(2023))).isFalse();
        assertThat(later.wants(Period.year(2023))).isTrue();
        assertThat(later.wants(Period.year(2025))).isFalse();
        assertThat(FormPeriods.of(plan, Samples.MID_TERM).wants(Period.firstHalf(2023))).isTrue();
        assertThat(FormPeriods.of(plan, Samples.FINAL).wants(plan.wholePeriod())).isFalse();
    }

    @Test
    void theNewestPeriodIsNoSpan() {
        assertThat(FormPeriods.of(plan, Samples.FINAL).newest()).contains(Period.year(2025));
        assertThat(FormPeriods.of(plan, Samples.MID_TERM).newest()).contains(Period.firstHalf(2023));
        assertThat(midTerm("2021-03-31").newest()).isEmpty();
    }

    @Test
    void itSaysWhatItIsFor() {
        assertThat(FormPeriods.ofYear(plan, 2024).inWords()).isEqualTo("2024年");
        assertThat(FormPeriods.of(plan, Samples.MID_TERM).inWords()).isEqualTo("中期评估，数据截至2023年6月");
        assertThat(FormPeriods.of(plan, Samples.FINAL).inWords()).isEqualTo("总结评估，数据截至2025年12月");
    }

    private FormPeriods midTerm(String asOf) {
        return FormPeriods.of(plan, new ReportDue(ReportType.MID_TERM, LocalDate.parse(asOf)));
    }

    private static List<String> words(FormPeriods periods) {
        return periods.periods().stream().map(Period::toString).toList();
    }
}
