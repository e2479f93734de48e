package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.SubmittedWorkbook;

/** What a form has to say by itself: who filled it, that its rows are answered, and the reasons that belong to some answers. */
class FormChecksTest {

    private static final String SCIENCE_HEAD = Typed.HEAD.replace("区统计局", "区科技局");

    private static SubmittedWorkbook tasks(String rows) {
        return Typed.workbook(Typed.sheet("重点任务", SCIENCE_HEAD + "编号|规划章节|任务|进展状态|进展情况|存在问题|下一步\n" + rows));
    }

    private static SubmittedWorkbook projects(String rows) {
        return Typed.workbook(Typed.sheet("重大工程", SCIENCE_HEAD
                + "编号|所属专栏|项目名称|建设性质|起止年限|总投资（万元）|年度计划投资（万元）|累计完成投资（万元）|形象进度|状态|存在问题\n" + rows));
    }

    private static SubmittedWorkbook commitments(String rows) {
        return Typed.workbook(Typed.sheet("量化承诺", SCIENCE_HEAD + "编号|规划章节|承诺事项|规划原文|单位|基期|2021|2022|进展说明\n" + rows));
    }

    private static SubmittedWorkbook assigned(String rows) {
        return Typed.workbook(Typed.sheet("上级下达目标", Typed.HEAD + "编号|指标|单位|年度|下达目标|文号\n" + rows));
    }

    @Test
    void whoFilledItAndTheirNumberAreAskedFor() {
        assertThat(Typed.findings(new HeadIncomplete(), Typed.indicators("|0523-0000000", "|"))).containsExactly(": 表头未填电话 | 填报人和电话齐全");
        assertThat(Typed.findings(new HeadIncomplete(), Typed.indicators("填报人：|王珺|电话：|0523-0000000", "填报人：||电话：|")))
                .containsExactly(": 表头未填填报人、电话 | 填报人和电话齐全");
        assertThat(Typed.findings(new HeadIncomplete(), Typed.clean())).isEmpty();
    }

    @Test
    void aRowThatNothingIsSaidOfIsAskedAbout() {
        assertThat(Typed.findings(new RowUnanswered(), tasks("C1-1-1||强化科技力量布局||建成\n")))
                .containsExactly("“重点任务”表D4: 强化科技力量布局：“进展状态”未填 | 已完成、达到进度、进展较缓、未启动、不再实施");
        assertThat(Typed.findings(new RowUnanswered(), tasks("C1-1-1||强化科技力量布局|达到进度\n"))).isEmpty();
        assertThat(Typed.findings(new RowUnanswered(), projects("P1-1|打造科创城|高创中心|续建\n")))
                .containsExactly("“重大工程”表J4: 高创中心：“状态”未填 | 已完成、正常推进、进展缓慢、未启动、调整或取消");
        assertThat(Typed.findings(new RowUnanswered(), commitments("Q-1|第1章|高新技术企业数|达到200家|家\n")))
                .containsExactly("“量化承诺”表C4: 高新技术企业数：未填 | 各期数值；不能计量的填写“进展说明”");
        assertThat(Typed.findings(new RowUnanswered(), commitments("Q-1|第1章|高新技术企业数|达到200家|家|||175\n"))).isEmpty();
    }

    @Test
    void theTasksOfAnotherDepartmentAreNotAskedOfThisOne() {
        assertThat(Typed.findings(new RowUnanswered(), tasks("C1-1-2||加强创新载体建设||\n"))).isEmpty();
    }

    @Test
    void fiveBlankRowsAreNamedOneByOneAndSixInOneFinding() {
        List<FilledForm.Row> rows = Collections.nCopies(6, Rows.of(Typed.form(tasks("C1-1-1||强化科技力量布局||建成\n")), FormSheet.TASKS).findFirst().orElseThrow());
        FilledForm form = Typed.form(tasks("C1-1-1||强化科技力量布局||建成\n"));
        assertThat(Rows.blank(FindingCode.ROW_UNANSWERED, form, rows.subList(0, 5), FormColumn.TASK_STATE, "未填", "状态", "请填。")).hasSize(5);
        assertThat(Rows.blank(FindingCode.ROW_UNANSWERED, form, rows, FormColumn.TASK_STATE, "未填", "状态", "请填。")).singleElement()
                .satisfies(f -> assertThat(Typed.inWords(f)).isEqualTo("“重点任务”表: 6行未填：C1-1-1、C1-1-1、C1-1-1、C1-1-1、C1-1-1、C1-1-1 | 状态"));
    }

    @Test
    void noFigureNeedsItsReason() {
        assertThat(Typed.findings(new ReasonForNoFigureMissing(), Typed.indicators("|2.65|2.7|", "|2.65|——|")))
                .containsExactly("“指标”表S5: 研发经费支出占地区生产总值比重：2022年填“——”，未说明原因 | 未列入上级考核、无统一统计口径、数据未发布、缺基期值、上级目标未下达、部门建议删除");
        assertThat(Typed.findings(new ReasonForNoFigureMissing(), Typed.indicators("|2.65|2.7|——|预计||是|有难度||||", "|2.65|——|——|预计||是|有难度||||数据未发布"))).isEmpty();
        assertThat(Typed.findings(new ReasonForNoFigureMissing(), Typed.clean())).as("a half-year without statistics").isEmpty();
    }

    @Test
    void theNewestFigureSaysWhetherItIsFinal() {
        assertThat(Typed.findings(new NatureMissing(), Typed.indicators("|快报|", "||")))
                .containsExactly("“指标”表L4: 地区生产总值年均增长：最新一期数据未注明数据性质 | 实绩、快报、预计");
        assertThat(Typed.findings(new NatureMissing(), Typed.indicators("|预计|", "||"))).as("the newest is no number").isEmpty();
    }

    @Test
    void whoSaysThatItLagsSaysWhy() {
        assertThat(Typed.findings(new LagReasonMissing(), Typed.indicators("|是|能完成|", "|否|难以完成|")))
                .containsExactly("“指标”表P4: 地区生产总值年均增长：部门自评为“否”，趋势判断为“难以完成”，“滞后原因”未填 | 写明滞后原因");
        assertThat(Typed.findings(new LagReasonMissing(), Typed.indicators("|是|能完成|", "|否|难以完成|外部需求收缩"))).isEmpty();
        assertThat(Typed.findings(new LagReasonMissing(), Typed.indicators("|是|能完成|", "|是|有难度|"))).isEmpty();
    }

    @Test
    void whatIsSlowOrNotBegunHasAProblem() {
        assertThat(Typed.findings(new ProblemMissing(), tasks("C1-1-1||强化科技力量布局|进展较缓|建成\n")))
                .containsExactly("“重点任务”表F4: 强化科技力量布局：进展状态为“进展较缓”，“存在问题”未填 | 写明存在的问题");
        assertThat(Typed.findings(new ProblemMissing(), tasks("C1-1-1||强化科技力量布局|进展较缓|建成|资金未到位\n"))).isEmpty();
        assertThat(Typed.findings(new ProblemMissing(), tasks("C1-1-1||强化科技力量布局|未启动|\n"))).hasSize(1);
        assertThat(Typed.findings(new ProblemMissing(), projects("P1-1|打造科创城|高创中心|续建|2021-2023|100|20|30||进展缓慢\n"))).hasSize(1);
        assertThat(Typed.findings(new ProblemMissing(), projects("P1-1|打造科创城|高创中心|续建|2021-2023|100|20|30||正常推进\n"))).isEmpty();
    }

    @Test
    void anAssignedTargetNamesItsPaper() {
        assertThat(Typed.findings(new AssignedWithoutDocument(), assigned("S-06|能耗|%|2021|3.2|\n")))
                .containsExactly("“上级下达目标”表F4: 单位地区生产总值能源消耗降低：2021年下达目标3.2，“文号”未填 | 下达文件的文号，如 某政发〔2022〕1号");
        assertThat(Typed.findings(new AssignedWithoutDocument(), assigned("S-06|能耗|%|2021|3.2|某发〔2021〕1号\n"))).isEmpty();
        assertThat(Typed.findings(new AssignedWithoutDocument(), assigned("S-06|能耗|%|2021||\n"))).as("nothing assigned").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-2025", "2021年3月至2023年12月", "2022", "2021.3-2022.6", "２０２１—２０２３年", ""})
    void theTimeOfBuildingIsWrittenInManyWays(String years) {
        assertThat(Typed.findings(new BuildingYearsUnreadable(), projects("P1-1|打造科创城|高创中心|续建|" + years + "|100\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "2025-2021", "2021年13月至2022年1月", "十四五期间"})
    void whatIsNoTimeIsAskedAbout(String years) {
        assertThat(Typed.findings(new BuildingYearsUnreadable(), projects("P1-1|打造科创城|高创中心|续建|" + years + "|100\n")))
                .containsExactly("“重大工程”表E4: " + years + " | 起止年份或年月，如 2021-2025、2021年3月至2023年12月");
    }
}
