package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.value.Bound;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** A target's words and the 计算方式 they suit. */
class TargetTest {

    private static final Unit PERCENT = Unit.parse("%");

    @ParameterizedTest
    @EnumSource(value = Measure.class, names = {"LEVEL", "HOLD", "AVERAGE_GROWTH", "CUMULATIVE", "CUMULATIVE_CHANGE"})
    void theseAreMeasuredByANumber(Measure measure) {
        for (String text : List.of("7-7.5", "同口径3", "98以上", "3以下", "6.5", "约6.5")) {
            assertThat(Target.parse(text, PERCENT, measure)).contains(new Target.Quantified(text, (Stated) Reading.of(text, PERCENT)));
        }
        for (String text : List.of("高于经济增长", "完成省市目标", "按照省市标准", "保持在合理区间", "——", "", " ", "9万人")) {
            assertThat(Target.parse(text, PERCENT, measure)).as(text).isEmpty();
        }
    }

    @Test
    void bracketsAndBoundsOfTheTargetAreKept() {
        Target.Quantified target = (Target.Quantified) Target.parse("〔13.5以上〕", PERCENT, Measure.CUMULATIVE).orElseThrow();
        assertThat(target.value().cumulative()).isTrue();
        assertThat(target.value().bound()).isEqualTo(Bound.AT_LEAST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高于经济增长           | ABOVE
            快于经济增长           | ABOVE
            超过全市平均           | ABOVE
            增速高于全市           | ABOVE
            不低于经济增长         | NOT_BELOW
            不慢于GDP增速         | NOT_BELOW
            与经济增长同步         | NOT_BELOW
            与经济增长基本同步     | NEARLY
            与GDP增速大体持平      | NEARLY
            不高于全市平均         | NOT_ABOVE
            不快于经济增长         | NOT_ABOVE
            低于全省平均           | BELOW
            慢于经济增长           | BELOW
            与GDP增长持平         | NOT_BELOW
            与经济同步增长         | NOT_BELOW
            增速与全省同步         | NOT_BELOW
            达到全省平均水平       | NOT_BELOW
            """)
    void aRelativeTargetSaysHowItStandsToTheOther(String text, Target.Relation relation) {
        assertThat(Target.parse(text, PERCENT, Measure.RELATIVE)).contains(new Target.Relative(text, relation, BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高于全国平均水平0.5个百分点以上 | ABOVE | 0.5
            快于经济增长2个百分点          | ABOVE | 2
            低于全省平均1百分点            | BELOW | 1
            """)
    void aMarginIsPartOfTheRelation(String text, Target.Relation relation, BigDecimal margin) {
        assertThat(Target.parse(text, PERCENT, Measure.RELATIVE)).contains(new Target.Relative(text, relation, margin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.5", "完成省市目标", "保持在合理区间", "", "低于4%", "大于15", "不低于90%", "与全省同步2个百分点", "高于全省2个百分点左右"})
    void otherWordsAreNoRelation(String text) {
        assertThat(Target.parse(text, PERCENT, Measure.RELATIVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成省市目标", "按照省市标准", "完成上级下达任务", "完成省下达目标", "达到国家要求", "按上级下达"})
    void anAssignedTargetNamesThoseAbove(String text) {
        assertThat(Target.parse(text, PERCENT, Measure.ASSIGNED)).contains(new Target.Assigned(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"98以上", "6.5", "高于经济增长", "保持在合理区间", ""})
    void aNumberOrOtherWordsAreNotAssigned(String text) {
        assertThat(Target.parse(text, PERCENT, Measure.ASSIGNED)).isEmpty();
    }

    @Test
    void anyWordsCanBeStatedButNotNone() {
        assertThat(Target.parse("保持在合理区间", PERCENT, Measure.QUALITATIVE)).contains(new Target.Qualitative("保持在合理区间"));
        assertThat(Target.parse("  ", PERCENT, Measure.QUALITATIVE)).isEmpty();
        assertThat(Target.parse("98以上", PERCENT, Measure.QUALITATIVE)).as("a number can be judged").isEmpty();
    }

    /** The number to reach from a baseline of 20. */
    private static String from20(String text, String unit, boolean falling) {
        Stated baseline = (Stated) Reading.of("20", Unit.parse(unit));
        return Target.parse(text, Unit.parse(unit), Measure.LEVEL).filter(Target.FromBaseline.class::isInstance)
                .map(t -> ((Target.FromBaseline) t).from(baseline, falling)).map(s -> s.bound().word() + s.number().toPlainString()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            翻一番             | 亿元 | 40
            实现翻一番以上     | 亿元 | 以上40
            比2020年翻两番     | 亿元 | 80
            较2020年翻三番     | 亿元 | 160
            比2020年增长50%    | 亿元 | 30
            增长50%以上        | 亿元 | 以上30
            较2020年下降10%    | 吨   | 18
            下降10%以上        | 吨   | 以下18
            减少5%左右         | 吨   | 左右19
            增加3             | 吨   | 23
            减少3吨            | 吨   | 17
            提高5个百分点      | %    | 25
            下降2.5个百分点以上 | %    | 以下17.5
            〔1〕              | 岁   | 21
            [1.5以上]          | 岁   | 以上21.5
            再提高1岁          | 岁   | 21
            """)
    void aTargetMayStartFromTheBaseline(String text, String unit, String reached) {
        assertThat(from20(text, unit, false)).isEqualTo(reached);
    }

    @Test
    void aNumberInBracketsFollowsTheDirectionOfTheIndicator() {
        assertThat(from20("〔3〕", "吨", true)).isEqualTo("17");
        assertThat(from20("〔3以上〕", "吨", true)).isEqualTo("以下17");
        assertThat(from20("减少3", "吨", true)).as("says so itself").isEqualTo("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"提高5%", "提高一些", "翻番", "增长5-6个百分点", "提高9万人"})
    void whatCanBeUnderstoodInTwoWaysOrNotAtAllIsRefused(String text) {
        assertThat(Target.parse(text, PERCENT, Measure.LEVEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            持续提高     | BETTER
            持续下降     | BETTER
            逐年增加     | BETTER
            稳步提升     | BETTER
            保持稳定     | STEADY
            保持基本稳定 | STEADY
            总体稳定     | STEADY
            不降低       | NEVER_WORSE
            不反弹       | NEVER_WORSE
            只增不减     | NEVER_WORSE
            稳中有升     | NEVER_WORSE
            与上年持平   | NEVER_WORSE
            进一步提高   | BETTER
            """)
    void aLevelToBeHeldMayHaveAWayInsteadOfANumber(String text, Target.Way way) {
        assertThat(Target.parse(text, PERCENT, Measure.HOLD)).contains(new Target.Course(text, way));
        assertThat(Target.parse(text, PERCENT, Measure.LEVEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年均增长6.5        | AVERAGE_GROWTH    | 6.5
            增长6.5%以上       | AVERAGE_GROWTH    | 以上6.5
            累计下降17%        | CUMULATIVE_CHANGE | 17
            〔13.5〕           | CUMULATIVE_CHANGE | 13.5
            >7、力争投入强度高于“十三五”时期实际 | AVERAGE_GROWTH | 超过7
            95（力争98）       | LEVEL             | 95
            力争增长7.5%左右   | AVERAGE_GROWTH    | 左右7.5
            保持在90%以上      | HOLD              | 以上90
            比2020年下降15%    | CUMULATIVE_CHANGE | 15
            从8.7%提高到12%以上 | LEVEL            | 以上12
            =100              | LEVEL             | 100
            [累计达到1000]     | CUMULATIVE        | 1000
            保持正增长         | AVERAGE_GROWTH    | 超过0
            """)
    void wordsThatAddNothingAndAmbitionsStandBesideTheNumber(String text, Measure measure, String number) {
        Target.Quantified target = (Target.Quantified) Target.parse(text, PERCENT, measure).orElseThrow();
        assertThat(target.text()).isEqualTo(text);
        assertThat(target.value().bound().word() + target.value().number().toPlainString()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年均新增1.5        | 7.5
            每年不低于100      | 以上500
            年均新增1-2        | 区间5
            """)
    void anAmountOfEachYearIsAskedForAsManyTimesAsThePlanHasYears(String text, String all) {
        Target.PerYear target = (Target.PerYear) Target.parse(text, PERCENT, Measure.CUMULATIVE).orElseThrow();
        Stated goal = target.goal(null, false, 5).orElseThrow();
        assertThat(goal.bound().word() + goal.number().toPlainString()).isEqualTo(all);
        assertThat(goal.cumulative()).isTrue();
        assertThat(Target.parse("年均〔5〕", PERCENT, Measure.CUMULATIVE)).as("in brackets it is all years together").get()
                .isInstanceOf(Target.Quantified.class);
    }

    @Test
    void aPlaceInARankingIsReached() {
        Target.Quantified target = (Target.Quantified) Target.parse("进入全省前10", Unit.parse("位"), Measure.LEVEL).orElseThrow();
        assertThat(target.value().bound()).isEqualTo(Bound.AT_MOST);
        assertThat(target.value().number()).isEqualTo("10");
        assertThat(Target.parse("进入全省前10", PERCENT, Measure.LEVEL)).isEmpty();
    }

    @Test
    void onlyANumberOrWhatABaselineGivesCanBeReached() {
        Stated base = (Stated) Reading.of("20", PERCENT);
        for (Measure measure : List.of(Measure.LEVEL, Measure.HOLD, Measure.RELATIVE, Measure.ASSIGNED, Measure.QUALITATIVE)) {
            String text = switch (measure) {
                case LEVEL -> "6.5";
                case HOLD -> "持续提高";
                case RELATIVE -> "高于经济增长";
                case ASSIGNED -> "完成省市目标";
                default -> "保持在合理区间";
            };
            Target target = Target.parse(text, PERCENT, measure).orElseThrow();
            assertThat(target.quantified()).isEqualTo(measure == Measure.LEVEL);
            assertThat(target.goal(base, false, 5).isPresent()).isEqualTo(measure == Measure.LEVEL);
        }
        Target doubled = Target.parse("翻一番", Unit.parse("亿元"), Measure.LEVEL).orElseThrow();
        assertThat(doubled.quantified()).isTrue();
        assertThat(doubled.goal(null, false, 5)).isEmpty();
        assertThat(doubled.goal(base, false, 5).orElseThrow().number()).isEqualTo("40");
        assertThat(Target.parse("年均新增1", PERCENT, Measure.CUMULATIVE).orElseThrow().quantified()).isTrue();
    }
}
