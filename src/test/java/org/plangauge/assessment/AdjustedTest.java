package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.ANNUAL_2022;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Measure;

/** Targets and baselines that were changed while the plan runs. */
class AdjustedTest {

    @Test
    void theTargetInForceOnTheDayIsTheOneJudgedBy() {
        OneIndicator revised = OneIndicator.of(Measure.LEVEL, "100").from("80").reported("2022 88").revised("95", "2023-03-15");
        Assessment before = revised.on(ANNUAL_2022);
        Assessment after = revised.on(MID_TERM);
        assertThat(OneIndicator.rounded(before.degree())).isEqualTo("0.4000");
        assertThat(OneIndicator.rounded(after.degree())).as("8 of 15").isEqualTo("0.5333");
        assertThat(before.versions().revision()).isEmpty();
        assertThat(after.indicator().target().text()).isEqualTo("95");
        assertThat(after.versions().adopted().target().text()).isEqualTo("100");
        assertThat(after.versions().revision().orElseThrow().approvedBy()).isEqualTo("区人大常委会");
    }

    @Test
    void aRestatedBaselineIsMeasuredFromAndTheFirstOneStaysKnown() {
        Assessment a = OneIndicator.of(Measure.LEVEL, "100").from("80").reported("2022 88").restated("84", "2023-01-01").on(MID_TERM);
        assertThat(OneIndicator.rounded(a.degree())).as("4 of 16").isEqualTo("0.2500");
        assertThat(a.baseline().number()).isEqualByComparingTo("84");
        assertThat(a.versions().firstBaseline().number()).isEqualByComparingTo("80");
        assertThat(a.versions().restatement().orElseThrow().reason()).isEqualTo("口径调整");
        Assessment before = OneIndicator.of(Measure.LEVEL, "100").from("80").reported("2022 88").restated("84", "2023-07-01").on(MID_TERM);
        assertThat(OneIndicator.rounded(before.degree())).isEqualTo("0.4000");
        assertThat(before.versions().restatement()).isEmpty();
    }

    @Test
    void aTargetFromTheBaselineMovesWithIt() {
        Assessment a = OneIndicator.of(Measure.LEVEL, "翻一番").in("亿元").from("50").reported("2022 88").restated("44", "2023-01-01").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.REACHED_EARLY);
    }
}
