package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void aChineseCharacterIsAsWideAsTheTypeIsHigh() {
        assertThat(Lettering.width("指标", 8)).isEqualTo(16);
        assertThat(Lettering.width("𬱖", 8)).isEqualTo(8);
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(Lettering.cut("指标", 8, 16)).isEqualTo("指标");
        assertThat(Lettering.cut("指标名", 8, 23.9)).isEqualTo("指…");
        assertThat(Lettering.cut("指标名", 8, 7)).isEmpty();
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(Lettering.wrapped("每千人口（含助理）医师数", 8, 40, 3)).containsExactly("每千人口", "（含助理）", "医师数");
        assertThat(Lettering.wrapped("拥有执业医师，助理", 8, 48, 2)).containsExactly("拥有执业医", "师，助理");
    }

    @Test
    void whatNeedsMoreLinesThanThereAreIsCut() {
        assertThat(Lettering.wrapped("一二三四五六七八九", 8, 24, 2)).containsExactly("一二三", "四五…");
        assertThat(Lettering.wrapped("一二三四五六", 8, 24, 2)).containsExactly("一二三", "四五六");
    }

    @Test
    void numbersAndLatinWordsStayTogether() {
        assertThat(Lettering.wrapped("单位GDP能耗", 8, 30, 2)).containsExactly("单位", "GDP…");
        assertThat(Lettering.wrapped("单位GDP能耗", 8, 33, 2)).containsExactly("单位GDP", "能耗");
    }
}
