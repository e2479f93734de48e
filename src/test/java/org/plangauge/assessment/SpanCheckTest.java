package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.FINAL;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Measure;

class SpanCheckTest {

    private static final String YEARS = "2021 8.1, 2022 3.0, 2023 5.5, 2024 6.0, 2025 6.2";

    @Test
    void aStatedAverageIsHeldAgainstTheYears() {
        OneIndicator growth = OneIndicator.of(Measure.AVERAGE_GROWTH, "6.5");
        assertThat(growth.reported(YEARS + ", 2021-2025 5.7").on(FINAL).notes()).as("5.748 rounds to 5.7").isEmpty();
        assertThat(OneIndicator.of(Measure.AVERAGE_GROWTH, "6.5").reported(YEARS + ", 2021-2025 5.8").on(FINAL).notes())
                .containsExactly("2021-2025年报送为5.8%，按各年数据计算为5.75%，二者不一致，评价采用各年数据");
        assertThat(OneIndicator.of(Measure.AVERAGE_GROWTH, "6.5").reported(YEARS + ", 2021-2025 5.8").verdictOn(FINAL))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aSumAndACompoundedChangeToo() {
        assertThat(OneIndicator.of(Measure.CUMULATIVE, "90").in("亿美元").reported("2021 20, 2022 21, 2021-2022 41").on(FINAL).notes()).isEmpty();
        assertThat(OneIndicator.of(Measure.CUMULATIVE, "90").in("亿美元").reported("2021 20, 2022 21, 2021-2022 42").on(FINAL).notes())
                .containsExactly("2021-2022年报送为42亿美元，按各年数据计算为41.0亿美元，二者不一致，评价采用各年数据");
        String declines = "2021 3.5, 2022 3.212435";
        assertThat(OneIndicator.of(Measure.CUMULATIVE_CHANGE, "17").falling().reported(declines + ", 2021-2022 6.6").on(FINAL).notes()).isEmpty();
        assertThat(OneIndicator.of(Measure.CUMULATIVE_CHANGE, "17").falling().reported(declines + ", 2021-2022 6.7").on(FINAL).notes())
                .as("added, not compounded").hasSize(1);
    }

    @Test
    void whatIsVagueIncompleteOrNoSumIsNotHeldAgainstAnything() {
        assertThat(OneIndicator.of(Measure.CUMULATIVE, "90").in("亿美元").reported("2021 20, 2021-2022 42").on(FINAL).notes()).isEmpty();
        assertThat(OneIndicator.of(Measure.CUMULATIVE, "90").in("亿美元").reported("2021 20, 2022 21, 2021-2022 42以上").on(FINAL).notes()).isEmpty();
        assertThat(OneIndicator.of(Measure.CUMULATIVE, "90").in("亿美元").reported("2021 20, 2022 21以上, 2021-2022 42").on(FINAL).notes()).isEmpty();
        assertThat(OneIndicator.of(Measure.LEVEL, "90").reported("2021 20, 2022 21, 2021-2022 42").on(FINAL).notes()).isEmpty();
    }
}
