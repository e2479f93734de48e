package org.plangauge.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The visible head of a form, wherever its labels stand. */
class FormHeadsTest {

    @Test
    void aLabelsContentStandsBehindItsColonOrInTheNextCell() {
        SubmittedSheet sheet = Grid.sheet("指标", """
                某表
                规划：十四五 | 年度: | 2023 | 填报人： 王珺
                报送 单位： | 区统计局 | 电话： | 日期： | 2023-07-10
                """);
        assertThat(FormHeads.find(List.of(sheet))).isEqualTo(new FormHead("十四五", "区统计局", "2023", "王珺", "", "2023-07-10"));
    }

    @Test
    void withoutAColonAWordIsNoLabel() {
        assertThat(FormHeads.find(List.of(Grid.sheet("指标", "编号 | 年度 | 2023\n规划 | 十四五")))).isEqualTo(FormHead.NONE);
    }

    @Test
    void theFirstOfSeveralHeadsCounts() {
        SubmittedSheet one = Grid.sheet("指标", "年度： | 2023");
        SubmittedSheet other = Grid.sheet("重点任务", "年度： | 2022\n规划：十四五");
        assertThat(FormHeads.find(List.of(one, other))).isEqualTo(new FormHead("十四五", "", "2023", "", "", ""));
        assertThat(FormHeads.find(List.of(other, one)).year()).isEqualTo("2022");
    }

    @Test
    void aHeadStandsWithinTheFirstFifteenRows() {
        assertThat(FormHeads.find(List.of(Grid.sheet("指标", "\n".repeat(14) + "年度：2023"))).year()).isEqualTo("2023");
        assertThat(FormHeads.find(List.of(Grid.sheet("指标", "\n".repeat(15) + "年度：2023"))).year()).isEmpty();
    }

    @Test
    void aLastCellWithALabelAloneSaysNothing() {
        assertThat(FormHeads.find(List.of(Grid.sheet("指标", "填报人：")))).isEqualTo(FormHead.NONE);
    }

    @Test
    void aThirdPartyIsKnownByItsOwnLabel() {
        assertThat(FormHeads.thirdParty(List.of(Grid.sheet("指标", "评估机构：某大学研究院")))).isEqualTo("某大学研究院");
        assertThat(FormHeads.thirdParty(List.of(Grid.sheet("指标", "报送单位：区统计局")))).isEmpty();
    }
}
