package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
        for (String text : List.of("7-7.5", "同口径3", "98以上", "3以下", "〔13.5〕", "6.5")) {
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
            与经济增长基本同步     | NOT_BELOW
            与GDP增长持平         | NOT_BELOW
            与经济同步增长         | NOT_BELOW
            """)
    void aRelativeTargetSaysHowItStandsToTheOther(String text, Target.Relation relation) {
        assertThat(Target.parse(text, PERCENT, Measure.RELATIVE)).contains(new Target.Relative(text, relation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.5", "完成省市目标", "保持在合理区间", ""})
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
    }
}
