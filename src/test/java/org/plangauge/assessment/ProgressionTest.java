package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;

class ProgressionTest {

    private static OneIndicator course(String target) {
        return OneIndicator.of(Measure.HOLD, target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            持续提高  | 50 | 2021 51, 2022 52       | ON_TRACK
            持续提高  | 50 | 2021 51, 2022 51       | BEHIND
            持续提高  | 50 | 2021 50, 2022 51       | BEHIND
            持续提高  |    | 2021 50, 2022 51       | ON_TRACK
            持续提高  |    | 2021 50                | NOT_ASSESSABLE
            持续提高  | 50 | 2021 52以上, 2022 53    | NOT_ASSESSABLE
            持续提高  | 50 | 2021 51, 2022 52以上    | ON_TRACK
            持续提高  | 50 | 2021 51, 2022 50以上    | NOT_ASSESSABLE
            不降低    | 50 | 2021 50, 2022 50       | ON_TRACK
            不降低    | 50 | 2021 50, 2022 49.9     | BEHIND
            只增不减  | 50 | 2021 55, 2022 54       | BEHIND
            保持稳定  | 50 | 2021 47.5, 2022 55     | ON_TRACK
            保持稳定  | 50 | 2021 47.4, 2022 55     | BEHIND
            保持稳定  |    | 2021 47.5, 2022 55     | NOT_ASSESSABLE
            """)
    void eachYearIsHeldAgainstTheWords(String target, String baseline, String figures, Verdict verdict) {
        OneIndicator course = course(target);
        assertThat((baseline == null ? course : course.from(baseline)).reported(figures).verdictOn(MID_TERM)).isEqualTo(verdict);
    }

    @Test
    void aFallingOneShallFall() {
        assertThat(course("持续下降").falling().from("50").reported("2021 49, 2022 48").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(course("持续下降").falling().from("50").reported("2021 49, 2022 50").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(course("保持稳定").falling().from("50").reported("2021 52.5").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(course("保持稳定").falling().from("50").reported("2021 52.6").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(course("保持稳定").binding().from("50").reported("2021 49.9").verdictOn(MID_TERM)).as("a duty has no tolerance")
                .isEqualTo(Verdict.BEHIND);
    }

    @Test
    void theReasonNamesTheYearsThatBreakIt() {
        Assessment a = course("持续提高").from("50").reported("2021 51, 2022 50.5, 2023上半年 30").on(MID_TERM);
        assertThat(a.reason()).isEqualTo("基期50%，2021年51%，2022年50.5%，2022年不符合“持续提高”");
        assertThat(course("持续提高").from("50").reported("2021 51").on(MID_TERM).reason()).isEqualTo("基期50%，2021年51%，各年均符合“持续提高”");
        assertThat(course("持续提高").from("50").reported("2023上半年 60").on(MID_TERM).reason()).isEqualTo("缺全年数据，半年数据不与全年比较");
        assertThat(course("持续提高").from("50").on(MID_TERM).reason()).isEqualTo("规划期内数据未填报");
        assertThat(a.degree()).isEqualTo(new Outcome.None("趋势类目标，不计算"));
    }

    @Test
    void theFinalEvaluationNeedsTheLastYear() {
        String all = "2021 51, 2022 52, 2023 53, 2024 54, 2025 55";
        assertThat(course("持续提高").from("50").reported(all).verdictOn(FINAL)).isEqualTo(Verdict.MET);
        assertThat(course("持续提高").from("50").reported(all.replace("53", "51")).verdictOn(FINAL)).isEqualTo(Verdict.MISSED);
        assertThat(course("持续提高").from("50").reported(all.replace(", 2025 55", "")).verdictOn(FINAL)).isEqualTo(Verdict.NOT_ASSESSABLE);
    }
}
