package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;
import static org.plangauge.assessment.OneIndicator.rounded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;
import org.plangauge.submission.FormColumn;

/** 上级目标: the year's figure against the value assigned for that year. */
class AssignedTest {

    private static OneIndicator assigned() {
        return OneIndicator.of(Measure.ASSIGNED, "完成省市目标");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10     | 11   | AHEAD    | EXCEEDED
            10     | 10.99 | ON_TRACK | EXCEEDED
            10     | 10.5 | ON_TRACK | EXCEEDED
            10     | 10.49 | ON_TRACK | MET
            10     | 10   | ON_TRACK | MET
            10     | 9.99 | BEHIND   | MISSED
            10以上  | 9.99 | BEHIND   | MISSED
            """)
    void aDutyIsHeldAgainstTheAssignedValueWithoutTolerance(String value, String figure, Verdict expected, Verdict atTheEnd) {
        assertThat(assigned().binding().assigned(2022, value).reported("2022 " + figure).verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(assigned().binding().assigned(2025, value).reported("2025 " + figure).verdictOn(FINAL)).isEqualTo(atTheEnd);
    }

    @Test
    void anExpectationHasTheTolerance() {
        assertThat(assigned().assigned(2022, "10").reported("2022 9.5").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(assigned().assigned(2022, "10").reported("2022 9.49").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
        assertThat(assigned().assigned(2025, "10").reported("2025 9.5").verdictOn(FINAL)).isEqualTo(Verdict.NEARLY_MET);
    }

    @Test
    void theDeviationAndTheDocumentAreSaid() {
        Assessment a = assigned().binding().assigned(2021, "3.2").assigned(2022, "3.2").reported("2021 3.3, 2022 3.1").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(a.reason()).isEqualTo("2022年为3.1%，上级下达目标为3.2%（省发〔2022〕1号）");
        assertThat(rounded(a.degree())).isEqualTo("-0.0313");
        assertThat(((Outcome.Value) a.degree()).formula()).isEqualTo("(3.1−3.2)÷3.2");
        assertThat(a.warning()).isEqualTo(Warning.RED);
    }

    @Test
    void earlierYearsThatMissedTheirsAreNamed() {
        assertThat(assigned().binding().assigned(2021, "3.2").assigned(2022, "3.2").reported("2021 3.1, 2022 3.3").on(MID_TERM).reason())
                .isEqualTo("2022年为3.3%，上级下达目标为3.2%（省发〔2022〕1号）；2021年未达到当年下达目标");
    }

    @Test
    void whereNothingIsAssignedNothingCanBeJudgedHoweverGoodTheFigure() {
        Assessment a = assigned().reported("2022 99").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("上级目标未下达");
        assertThat(assigned().reported("2025 99").verdictOn(FINAL)).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void theDepartmentsReasonGoesBeforeOurs() {
        assertThat(assigned().reported("2022 99").said(FormColumn.NOT_ASSESSABLE_REASON, "未列入上级考核").on(MID_TERM).reason())
                .isEqualTo("未列入上级考核（上级目标未下达）");
    }

    @Test
    void theLatestYearWithBothIsJudged() {
        assertThat(assigned().assigned(2021, "3").reported("2021 3, 2022 1").on(MID_TERM).reason())
                .isEqualTo("2021年为3%，上级下达目标为3%（省发〔2021〕1号）");
        assertThat(assigned().assigned(2021, "3").assigned(2022, "3").reported("2021 3").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void aHalfYearIsNotHeldAgainstAYearsValue() {
        Assessment a = assigned().assigned(2023, "3").reported("2023上半年 3").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("缺全年数据，半年数据不与年度下达目标比较");
    }

    @Test
    void finallyTheLastYearNeedsBoth() {
        assertThat(assigned().assigned(2024, "3").reported("2024 3, 2025 3").on(FINAL).reason()).isEqualTo("2025年上级目标未下达");
        assertThat(assigned().assigned(2024, "3").assigned(2025, "3").reported("2024 3").on(FINAL).reason()).isEqualTo("缺2025年数据");
    }

    @Test
    void aFigureWithABoundIsJudgedByWhatIsCertain() {
        assertThat(assigned().assigned(2022, "3").reported("2022 3以上").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(assigned().assigned(2022, "3").reported("2022 2以上").on(MID_TERM).reason()).isEqualTo("报送值“2以上”不足以判断是否达到目标");
    }

    @Test
    void fromAnAssignedValueOfNothingThereIsNoShare() {
        assertThat(assigned().falling().assigned(2022, "0").reported("2022 0").on(MID_TERM).degree())
                .isEqualTo(new Outcome.None("下达目标为0，不计算偏离"));
        assertThat(assigned().falling().assigned(2022, "0").reported("2022 1").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void whereTheDepartmentWantsItDroppedThatIsTheReason() {
        assertThat(OneIndicator.of(Measure.ASSIGNED, "完成省市目标").reported("2022 3.1").said(FormColumn.ADJUSTMENT, "删除").on(MID_TERM).reason())
                .isEqualTo("部门建议删除（上级目标未下达）");
        assertThat(OneIndicator.of(Measure.ASSIGNED, "完成省市目标").reported("2022 3.1").said(FormColumn.ADJUSTMENT, "删除")
                .said(FormColumn.NOT_ASSESSABLE_REASON, "未列入上级考核").on(MID_TERM).reason()).isEqualTo("未列入上级考核（上级目标未下达）");
        assertThat(OneIndicator.of(Measure.ASSIGNED, "完成省市目标").reported("2022 3.1").said(FormColumn.ADJUSTMENT, "保留").on(MID_TERM).reason())
                .isEqualTo("上级目标未下达");
    }
}
