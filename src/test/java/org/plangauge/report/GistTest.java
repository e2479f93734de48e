package org.plangauge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.report.Gist.Change;
import org.plangauge.report.Gist.Line;

class GistTest {

    private static final Gist BEFORE = new Gist(List.of(new Line("S-01", "增长率", "", "滞后"), new Line("S-01", "增长率", "2021", "3.0"),
            new Line("S-01", "增长率", "2022", "——"), new Line("S-02", "旧指标", "", "完成")));

    @Test
    void theSameSaysNothingNew() {
        assertThat(BEFORE.until(BEFORE)).isEmpty();
    }

    @Test
    void verdictsAndFiguresThatDifferAreSaidInTheLaterOrder() {
        Gist later = new Gist(List.of(new Line("S-01", "增长率", "2021", "3.1"), new Line("S-01", "增长率", "", "完成"), new Line("S-01", "增长率",
                "2022", "4"),
                new Line("S-02", "旧指标", "", "完成")));
        assertThat(BEFORE.until(later)).containsExactly(new Change("增长率", "2021", "3.0", "3.1"), new Change("增长率", "", "滞后", "完成"),
                new Change("增长率", "2022", "——", "4"));
    }

    @Test
    void whatIsNoLongerSpokenOfIsSaidLastUnlessThereWasNothing() {
        assertThat(BEFORE.until(new Gist(List.of(new Line("S-01", "增长率", "", "滞后"), new Line("S-03", "新指标", "", "完成")))))
                .containsExactly(new Change("新指标", "", "——", "完成"), new Change("增长率", "2021", "3.0", "——"), new Change("旧指标", "", "完成",
                        "——"));
    }
}
