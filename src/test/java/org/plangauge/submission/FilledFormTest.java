package org.plangauge.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;

/** What a filled form says: which tables, rows, figures and statements it holds. */
class FilledFormTest {

    private final Plan plan = Samples.plan();

    @Test
    void figuresAreTakenByPeriodAndTheNatureIsTheLatestOnes() {
        FilledForm form = Grid.form(plan, Grid.sheet("指标", """
                编号 | 指标                     | 基期  | 2021 | 2022 | 数据性质 | 口径说明
                S-02 | 研发经费支出占地区生产总值比重 | 2.6   | 2.65 | 2.7  | 快报     | 含高校
                S-05 | 城镇登记失业率             |       | 2.8  |      | 实绩     |
                """));
        assertThat(Grid.figures(form)).containsExactly("S-02 2020 2.6 含高校", "S-02 2021 2.65 含高校", "S-02 2022 2.7 快报含高校",
                "S-05 2021 2.8 实绩");
        assertThat(Grid.statements(form)).containsExactly("S-02 数据性质 快报", "S-02 口径说明 含高校", "S-05 数据性质 实绩");
    }

    @Test
    void columnsAreKnownByTheirHeadersInAnyOrder() {
        FilledForm form = Grid.form(plan, Grid.sheet("新建表", """
                2022 | 数据性质 | 指标 | 2021 | 编号
                2.7  | 实绩     |      | 2.65 | S-02
                """));
        assertThat(form.tables()).singleElement().satisfies(t -> {
            assertThat(t.form()).isEqualTo(FormSheet.INDICATORS);
            assertThat(t.columns()).containsEntry(FormColumn.CODE, 4).containsEntry(FormColumn.NATURE, 1);
        });
        assertThat(Grid.figures(form)).containsExactly("S-02 2021 2.65", "S-02 2022 2.7 实绩");
    }

    @Test
    void everySheetOfTheFormIsKnownByItsOwnColumns() {
        FilledForm form = Grid.form(plan,
                Grid.sheet("甲", "编号 | 任务 | 进展状态\nC1-1-1 | 强化科技力量布局 | 达到进度"),
                Grid.sheet("乙", "编号 | 项目名称 | 总投资（万元） | 状态\nP1-1 | 高创中心 | 12000 | 正常推进"),
                Grid.sheet("丙", "编号 | 承诺事项 | 2022 | 进展说明\nQ-1 | 高新技术企业数 | 175 | 已达"),
                Grid.sheet("丁", "编号 | 指标 | 年度 | 下达目标 | 文号\nS-06 | 单位地区生产总值能源消耗降低 | 2022 | 3.2 | 某发1号"),
                Grid.sheet("戊", "编号 | 指标 | 新目标 | 批准机关及会次\nS-02 | 研发经费支出占地区生产总值比重 | 2.9 | 区人大常委会"),
                Grid.sheet("己", "编号 | 指标 | 新基期值 | 调整日期\nS-02 | 研发经费支出占地区生产总值比重 | 2.5 | 2023-01-01"));
        assertThat(form.tables()).extracting(FormTable::form).containsExactly(FormSheet.TASKS, FormSheet.PROJECTS, FormSheet.COMMITMENTS,
                FormSheet.ASSIGNED_TARGETS, FormSheet.REVISIONS, FormSheet.RESTATEMENTS);
        assertThat(Grid.figures(form)).containsExactly("Q-1 2022 175", "S-06 2022 3.2 某发1号");
        assertThat(Grid.statements(form)).containsExactly("C1-1-1 进展状态 达到进度", "P1-1 总投资 12000", "P1-1 状态 正常推进", "Q-1 进展说明 已达",
                "S-02 新目标 2.9", "S-02 批准机关及会次 区人大常委会", "S-02 新基期值 2.5", "S-02 调整日期 2023-01-01");
    }

    @Test
    void anAssignedTargetOfNoReadableYearIsNoFigure() {
        FilledForm form = Grid.form(plan, Grid.sheet("上级下达目标", "编号 | 指标 | 年度 | 下达目标 | 文号\nS-06 | 能耗 | 明年 | 3.2 | 某发1号"));
        assertThat(Grid.figures(form)).isEmpty();
        assertThat(form.rows()).hasSize(1);
    }

    @Test
    void aRowIsFoundByItsNameWhereItHasNoCodeAndByItsCodeWhateverItsName() {
        FilledForm form = Grid.form(plan, Grid.sheet("指标", """
                编号 | 指标          | 2021
                     | *累计实际利用外资 | 2.1
                S-05 | 随便什么       | 2.8
                     | 没有的指标     | 1
                S-99 | 城镇登记失业率  | 9
                """));
        assertThat(Grid.figures(form)).containsExactly("S-03 2021 2.1", "S-05 2021 2.8");
        assertThat(form.rows()).extracting(r -> r.subject().map(Subject::code).orElse("")).containsExactly("S-03", "S-05", "", "");
    }

    @Test
    void aNoteBelowTheTableIsNoRow() {
        FilledForm form = Grid.form(plan, Grid.sheet("指标", "编号 | 指标 | 2021\nS-05 | 城镇登记失业率 | 2.8\n注：以上数据为初步数。"));
        assertThat(form.rows()).hasSize(1);
    }

    @Test
    void aSheetWithoutATableHasNone() {
        assertThat(Grid.form(plan, Grid.sheet("说明", "请各单位认真填报\n编号 | 备忘")).tables()).isEmpty();
        assertThat(Grid.form(plan, Grid.sheet("空", "")).tables()).isEmpty();
    }

    @Test
    void blankCellsSayNothing() {
        FilledForm form = Grid.form(plan, Grid.sheet("指标", "编号 | 指标 | 2021 | 滞后原因\nS-05 | 城镇登记失业率 | | "));
        assertThat(form.submission().figures()).isEmpty();
        assertThat(form.submission().statements()).isEmpty();
    }

    @Test
    void aDepartmentReportsItsOwnAndAThirdPartyAnyIndicator() {
        SubmittedSheet indicators = Grid.sheet("指标", "编号 | 指标 | 2021\nS-05 | 城镇登记失业率 | 2.8\nS-08 | 公众安全感 | 98\nS-99 | 无 | 1");
        SubmittedSheet tasks = Grid.sheet("重点任务", "编号 | 任务 | 进展状态\nC1-1-1 | 强化科技力量布局 | 达到进度");
        assertThat(allowed(Role.DEPARTMENT, Samples.STATISTICS, indicators, tasks)).as("led and supplied").containsExactly(true, false, false, true);
        assertThat(allowed(Role.DEPARTMENT, Samples.SCIENCE, indicators, tasks)).as("supported and led").containsExactly(true, false, false, true);
        assertThat(allowed(Role.DEPARTMENT, Samples.SILENT, indicators, tasks)).containsExactly(false, true, false, false);
        assertThat(allowed(Role.THIRD_PARTY, new Department("", "某大学", "某大学", "", "", ""), indicators, tasks))
                .containsExactly(true, true, false, false);
    }

    private List<Boolean> allowed(Role role, Department who, SubmittedSheet... sheets) {
        SubmittedWorkbook workbook = new SubmittedWorkbook("某.xlsx", "ab".repeat(32), FormHead.NONE, List.of(sheets));
        FilledForm form = FilledForm.read(workbook, FormTable.find(workbook), plan, role, who, FormHead.NONE);
        return form.rows().stream().map(form::mayReport).toList();
    }

    @Test
    void whereAFigureStandsIsKept() {
        Figure figure = Grid.form(plan, Grid.sheet("指标", "\n编号 | 指标 | 2021\nS-05 | 城镇登记失业率 | 2.8")).submission().figures().getFirst();
        assertThat(figure.cell()).isEqualTo(new CellPlace("指标", "C3"));
    }
}
