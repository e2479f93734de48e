package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Measure;

class ThirdPartyTest {

    @Test
    void itsFiguresStandBesideTheDepartmentsAndChangeNothing() {
        OneIndicator alone = OneIndicator.of(Measure.LEVEL, "100").from("80").reported("2021 84, 2022 88");
        OneIndicator both = OneIndicator.of(Measure.LEVEL, "100").from("80").reported("2021 84, 2022 88").thirdParty("某研究院", "2021 84, 2022 85.5",
                "否");
        Assessment a = both.on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(alone.verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(a.series()).isEqualTo(alone.on(MID_TERM).series());
        assertThat(a.thirdParties()).singleElement().satisfies(t -> {
            assertThat(t.name()).isEqualTo("某研究院");
            assertThat(t.verdict()).as("the same rules").isEqualTo(Verdict.BEHIND);
            assertThat(t.reason()).isEqualTo("2022年为85.5%，完成程度27.5%，时间进度40.0%");
            assertThat(t.opinion()).isEqualTo("否");
            assertThat(t.period().toString()).isEqualTo("2022");
            assertThat(t.difference()).isEqualTo("2022年第三方为85.5，部门为88，第三方低2.5个百分点");
        });
    }

    @Test
    void equalFiguresAreNoDifferenceAndSilenceIsNoThirdParty() {
        assertThat(OneIndicator.of(Measure.LEVEL, "100").from("80").in("家").reported("2022 88").thirdParty("某研究院", "2022 88", "").on(MID_TERM)
                .thirdParties().getFirst().difference()).isEmpty();
        assertThat(OneIndicator.of(Measure.LEVEL, "100").from("80").in("家").reported("2022 88").thirdParty("某研究院", "2022 90.50", "").on(MID_TERM)
                .thirdParties().getFirst().difference()).isEqualTo("2022年第三方为90.50，部门为88，第三方高2.5家");
        assertThat(OneIndicator.of(Measure.LEVEL, "100").reported("2022 88").on(MID_TERM).thirdParties()).isEmpty();
    }

    @Test
    void anOpinionAloneIsKeptAsSuch() {
        ThirdPartyView view = OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间").thirdParty("某研究院", "", "是").on(MID_TERM).thirdParties()
                .getFirst();
        assertThat(view.opinion()).isEqualTo("是");
        assertThat(view.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(view.reason()).isEqualTo("定性指标，只列第三方意见");
        assertThat(view.figure()).isNull();
    }

    @Test
    void severalThirdPartiesStandByTheirNames() {
        assertThat(OneIndicator.of(Measure.LEVEL, "100").thirdParty("乙院", "2022 88", "").thirdParty("甲院", "2022 89", "是").on(MID_TERM)
                .thirdParties()).extracting(ThirdPartyView::name).containsExactly("乙院", "甲院");
    }
}
