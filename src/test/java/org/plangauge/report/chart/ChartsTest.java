package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Project;
import org.plangauge.plan.Responsibility;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.Summary;
import org.plangauge.report.chart.Shape.Words;
import org.plangauge.samples.Samples;

/** What the charts of the sample say. */
class ChartsTest {

    private static final PlanReport MID_TERM = Samples.report(Samples.MID_TERM);

    @Test
    void theGlanceHasAPartForEveryCategoryAndNamesWhoLags() {
        List<Drawing> glance = Charts.of(MID_TERM).glance();
        assertThat(glance).extracting(Drawing::key).containsExactly("glance-1", "glance-2", "glance-3", "glance-4");
        assertThat(glance.getFirst().title()).isEqualTo("主要指标完成程度与时间进度");
        assertThat(glance.getFirst().text()).isEqualTo("经济类列出3项，均画出完成程度，其中滞后1项：地区生产总值年均增长83.3%。");
        assertThat(glance.get(1).text()).isEqualTo("民生类列出2项，均不计算完成程度或只与下达值比较。");
        assertThat(texts(glance.getFirst())).contains("经济", "2 研发经费支出占地区生产总值比重", "40.0%", "基本符合预期");
    }

    @Test
    void theGlanceOfAFinalReportKnowsNoTimeProgress() {
        List<Drawing> glance = Charts.of(Samples.report(Samples.FINAL)).glance();
        assertThat(glance.getFirst().title()).isEqualTo("主要指标完成程度");
        assertThat(glance).noneMatch(d -> d.text().contains("时间进度") || texts(d).contains("时间进度"));
        assertThat(texts(glance.getLast())).contains("规划目标");
    }

    @Test
    void verdictsAreCountedByCategory() {
        assertThat(Charts.of(MID_TERM).verdicts()).extracting(Drawing::text)
                .containsExactly("经济3项，其中快于预期1项、基本符合预期1项、滞后1项；民生2项，其中基本符合预期2项；环境3项，其中快于预期1项、滞后2项；社会1项，其中基本符合预期1项。");
    }

    @Test
    void aCourseIsSaidInTheReportsOwnNumbers() {
        CategoryPaths economy = Charts.of(MID_TERM).paths().getFirst();
        assertThat(economy.category()).isEqualTo("经济");
        assertThat(economy.undrawn()).isEmpty();
        assertThat(economy.drawings().getFirst().text()).isEqualTo("地区生产总值年均增长（%）2021年8.1、2022年3.0、2023年上半年5.0，年均5.42，目标6.5，期末预计5.42%；"
                + "研发经费支出占地区生产总值比重（%）基期2.6，2021年2.65、2022年2.70，目标2.85，期末预计2.85%。");
        assertThat(texts(economy.drawings().getFirst())).contains("年均 5.42", "目标 6.5", "预计 5.42%", "单位：%", "预期性 · 滞后");
    }

    @Test
    void whatHasNoCourseIsNamed() {
        CategoryPaths society = Charts.of(MID_TERM).paths().getLast();
        assertThat(society.drawings()).isEmpty();
        assertThat(society.undrawn()).containsExactly("物价水平");
    }

    @Test
    void departmentsAreShownAsReceivedWithFindingsOrMissing() {
        assertThat(Charts.of(MID_TERM).submissions()).extracting(Drawing::text)
                .containsExactly("列出3个单位，已接收1个，有问题待更正1个，未报送1个。应报指标没有报全的单位（已报数/应报数）：区统计局7/8。");
    }

    @Test
    void aFewProjectsAreShownOneByOneAndManyByBox() {
        assertThat(Charts.of(with(projects(2))).money()).extracting(Drawing::text)
                .containsExactly("能够比较的项目2个（拆分口径），投资完成率低于时间进度的1个：项目0 30.0%（欠10.0个百分点）。");
        Drawing many = Charts.of(with(projects(31))).money().getFirst();
        assertThat(many.title()).isEqualTo("各专栏项目投资完成率与时间进度");
        assertThat(many.text()).isEqualTo("按专栏汇总31个能够比较的项目（拆分口径），时间进度按总投资加权，共2组，投资完成率低于时间进度的1组：甲（16项）30.0%（欠10.0个百分点）。");
        assertThat(texts(many)).contains("正文所列项目（15项）", "50.0%", "超10.0个百分点");
    }

    @Test
    void chartsWithNothingToShowDoNotExist() {
        PlanReport r = MID_TERM;
        Summary none = new Summary(0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, List.of(),
                List.of());
        PlanReport empty = new PlanReport(r.plan(), r.due(), r.title(), "", 5, r.tolerances(), none, r.periods(), List.of(), List.of(),
                List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Charts.of(empty)).isEqualTo(new Charts(List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(Charts.of(r).money()).isEmpty();
    }

    @Test
    void theSameReportIsDrawnTheSame() {
        assertThat(Charts.of(Samples.report(Samples.MID_TERM))).isEqualTo(Charts.of(MID_TERM));
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Words.class::isInstance).map(s -> ((Words) s).text()).toList();
    }

    /** Every second one in box 甲, behind by ten points; the others in none, and ahead by ten. */
    private static List<ProjectRow> projects(int number) {
        return IntStream.range(0, number).mapToObj(i -> {
            boolean behind = i % 2 == 0;
            Project project = new Project("P" + i, null, "项目", "", "", behind ? "甲" : "", "项目" + i + " ", "",
                    new Responsibility(null, List.of(), null, true), true, true);
            Num none = new Num(null, Num.NONE, "", "");
            return new ProjectRow(project, "", "", num("1000"), none, num(behind ? "300" : "500"), num(behind ? "0.3" : "0.5", behind
                    ? "30.0%" : "50.0%"),
                    num("0.4", "40.0%"), num(behind ? "-10" : "10", behind ? "欠10.0个百分点" : "超10.0个百分点"), none, none, none, true, true, "",
                            "", "", "");
        }).toList();
    }

    private static Num num(String value) {
        return num(value, value);
    }

    private static Num num(String value, String shown) {
        return new Num(value, shown, "", "");
    }

    private static PlanReport with(List<ProjectRow> projects) {
        PlanReport r = MID_TERM;
        return new PlanReport(r.plan(), r.due(), r.title(), r.snapshot(), r.years(), r.tolerances(), r.summary(), r.periods(),
                r.indicators(), r.tasks(),
                projects, r.commitments(), r.comments(), r.submissions(), r.findings(), r.explanations(), r.sources());
    }
}
