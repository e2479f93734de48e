package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Measure;

/** 相对: the difference to another indicator over the same periods. */
class RelativeTest {

    private static OneIndicator income(String target) {
        return OneIndicator.of(Measure.RELATIVE, target).comparedWith(Measure.AVERAGE_GROWTH);
    }

    @Test
    void bothAreAveragedOverTheSameYears() {
        Assessment a = income("高于经济增长").reported("2021 8.5, 2022 4.0").referenceReported("2021 8.1, 2022 3.0, 2023上半年 5").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(a.reason()).isEqualTo("2021年至2022年年均6.23%，“地区生产总值增长”同期5.52%，高0.71个百分点");
        assertThat(a.formula()).isEqualTo("6.23−5.52");
        assertThat(a.degree()).isEqualTo(new Outcome.None("相对类指标，不计算"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高于经济增长   | 6.51 | ON_TRACK | MET
            高于经济增长   | 6.5  | BEHIND   | MISSED
            高于经济增长   | 6.49 | BEHIND   | MISSED
            不低于经济增长 | 6.5  | ON_TRACK | MET
            不低于经济增长 | 6.49 | BEHIND   | MISSED
            与经济增长同步 | 6.5  | ON_TRACK | MET
            高于经济增长0.5个百分点 | 7.0  | ON_TRACK | MET
            高于经济增长0.5个百分点 | 6.99 | BEHIND   | MISSED
            低于经济增长0.5个百分点 | 6.0  | ON_TRACK | MET
            低于经济增长0.5个百分点 | 6.01 | BEHIND   | MISSED
            低于经济增长   | 6.5  | BEHIND   | MISSED
            低于经济增长   | 6.49 | ON_TRACK | MET
            """)
    void whetherLevelIsEnoughIsInTheTargetsWords(String target, String figure, Verdict expected, Verdict atTheEnd) {
        assertThat(income(target).reported("2021 " + figure).referenceReported("2021 6.5").verdictOn(MID_TERM)).isEqualTo(expected);
        assertThat(income(target).reported("2021-2025 " + figure).referenceReported("2021-2025 6.5").verdictOn(FINAL)).isEqualTo(atTheEnd);
    }

    @Test
    void aHairsBreadthIsShownWithAsManyPlacesAsItTakes() {
        assertThat(income("高于经济增长").reported("2021 6.5").referenceReported("2021 6.5001").on(MID_TERM).reason())
                .isEqualTo("2021年6.5%，“地区生产总值增长”同期6.50%，低0.0001个百分点");
        assertThat(income("高于经济增长").reported("2021 6.5").referenceReported("2021 6.50").on(MID_TERM).reason()).endsWith("二者持平");
    }

    @Test
    void withoutTheOthersFigureThereIsNothingToCompare() {
        Assessment a = income("高于经济增长").reported("2021 8.5").referenceReported("2022 3").on(MID_TERM);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("“地区生产总值增长”缺同期数据，无法比较");
        assertThat(income("高于经济增长").referenceReported("2021 3").on(MID_TERM).reason()).isEqualTo("规划期内数据未填报");
    }

    @Test
    void aGapInTheOthersFiguresIsNeverAveragedOver() {
        String own = "2021 8.5, 2022 4.0, 2023上半年 5";
        Assessment gap = income("高于经济增长").reported(own).referenceReported("2021 8.1, 2023上半年 4").on(MID_TERM);
        assertThat(gap.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(gap.reason()).isEqualTo("“地区生产总值增长”缺2022年数据");
        assertThat(income("高于经济增长").reported(own).referenceReported("2021 8.1").on(MID_TERM).reason()).as("the other simply ends earlier")
                .isEqualTo("2021年8.5%，“地区生产总值增长”同期8.1%，高0.4个百分点");
    }

    @Test
    void finallyBothAreNeededToTheEnd() {
        Assessment a = income("高于经济增长").reported("2021 8, 2022 8, 2023 8, 2024 8, 2025 8")
                .referenceReported("2021 6, 2022 6, 2023 6, 2024 6").on(FINAL);
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(a.reason()).isEqualTo("与“地区生产总值增长”的同期数据只到2024年");
    }

    @Test
    void figuresWithABoundAreComparedByWhatIsCertain() {
        assertThat(income("高于经济增长").reported("2021 7以上").referenceReported("2021 6.5").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        Assessment open = income("高于经济增长").reported("2021 6以上").referenceReported("2021 6.5").on(MID_TERM);
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo("报送值“6以上”不足以判断是否达到目标");
        assertThat(income("高于经济增长").reported("2021 7").referenceReported("2021 6.5以上").on(MID_TERM).reason())
                .isEqualTo("报送值“6.5以上”不足以判断是否达到目标");
        assertThat(income("高于经济增长").reported("2021 7").referenceReported("2021 6.5以下").verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(income("高于经济增长").reported("2021 6").referenceReported("2021 6.5以上").verdictOn(MID_TERM)).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void levelsAreComparedInTheLatestPeriodOfBoth() {
        OneIndicator share = OneIndicator.of(Measure.RELATIVE, "不低于全市平均").comparedWith(Measure.LEVEL).reported("2021 50, 2022 60")
                .referenceReported("2021 55, 2022 60");
        assertThat(share.verdictOn(MID_TERM)).isEqualTo(Verdict.ON_TRACK);
        assertThat(share.on(MID_TERM).reason()).isEqualTo("2022年60%，“地区生产总值增长”同期60%，二者持平");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            与经济增长基本同步 | 4.75 | 5 | ON_TRACK
            与经济增长基本同步 | 4.74 | 5 | BEHIND
            与经济增长同步     | 4.99 | 5 | BEHIND
            与经济增长同步     | 5    | 5 | ON_TRACK
            低于全市平均       | 4.99 | 5 | ON_TRACK
            低于全市平均       | 5    | 5 | BEHIND
            不高于全市平均     | 5    | 5 | ON_TRACK
            不高于全市平均     | 5.01 | 5 | BEHIND
            低于全市平均       | 4以上 | 5 | NOT_ASSESSABLE
            低于全市平均       | 4以下 | 5 | ON_TRACK
            低于全市平均       | 6以上 | 5 | BEHIND
            低于全市平均       | 4    | 5以下 | NOT_ASSESSABLE
            """)
    void everyRelationHasItsBound(String target, String own, String other, Verdict verdict) {
        assertThat(OneIndicator.of(Measure.RELATIVE, target).comparedWithOutside(Measure.LEVEL).reported("2022 " + own).referenceReported("2022 "
                + other).verdictOn(MID_TERM)).isEqualTo(verdict);
    }

    @Test
    void anOutsideSeriesIsComparedLikeAnIndicator() {
        OneIndicator income = OneIndicator.of(Measure.RELATIVE, "高于全市平均").comparedWithOutside(Measure.AVERAGE_GROWTH)
                .reported("2021 8.5, 2022 4.0").referenceReported("2021 8.1, 2022 3.0");
        assertThat(income.on(MID_TERM).reason()).isEqualTo("2021年至2022年年均6.23%，“全市平均”同期5.52%，高0.71个百分点");
        Assessment silent = OneIndicator.of(Measure.RELATIVE, "高于全市平均").comparedWithOutside(Measure.LEVEL).reported("2021 8.5").on(MID_TERM);
        assertThat(silent.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(silent.reason()).isEqualTo("“全市平均”缺同期数据，无法比较");
    }
}
