package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.submission.SubmittedWorkbook;

/** Each check: what it finds, in the words departments read, and what it lets pass. */
class ChecksTest {

    private static Finding only(Check check, SubmittedWorkbook workbook) {
        List<Finding> findings = check.examine(Typed.form(workbook));
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().code()).isEqualTo(check.code());
        return findings.getFirst();
    }

    private static SubmittedWorkbook tasks(String rows) {
        return Typed.workbook(Typed.sheet("重点任务", Typed.HEAD.replace("区统计局", "区科技局")
                + "编号|规划章节|任务|进展状态|进展情况|存在问题|下一步\n" + rows));
    }

    private static SubmittedWorkbook projects(String rows) {
        return Typed.workbook(Typed.sheet("重大工程", Typed.HEAD.replace("区统计局", "区科技局")
                + "编号|所属专栏|项目名称|建设性质|起止年限|总投资（万元）|年度计划投资（万元）|累计完成投资（万元）|形象进度|状态|存在问题\n" + rows));
    }

    private static SubmittedWorkbook assigned(String rows) {
        return Typed.workbook(Typed.sheet("上级下达目标", Typed.HEAD + "编号|指标|单位|年度|下达目标|文号\n" + rows));
    }

    @Test
    void aMissingColumnIsNamed() {
        Finding finding = only(new ColumnMissing(), Typed.indicators("|趋势判断|滞后原因", "|滞后原因"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表: 缺少列：趋势判断 | 与下发表格一致的列");
        assertThat(finding.remedy()).isEqualTo("请恢复所缺的列后填报；确无内容的可以留空，但不要删除列。");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTableWithoutAnyPeriodLacksTheYears() {
        assertThat(Typed.findings(new ColumnMissing(), Typed.indicators("|2021|2022|2023上半年|数据性质", "|甲|乙|丙|数据性质")))
                .containsExactly("“指标”表: 缺少列：各年度 | 与下发表格一致的列");
        assertThat(Typed.findings(new ColumnMissing(), Typed.indicators("|2021|2022|2023上半年|数据性质", "|2021|乙|丙|数据性质"))).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(Typed.findings(new ColumnMissing(), tasks("C1-1-1||强化科技力量布局|达到进度\n"))).isEmpty();
        assertThat(Typed.findings(new ColumnMissing(), Typed.workbook(Typed.sheet("重点任务", Typed.HEAD.replace("区统计局", "区科技局")
                + "下一步|存在问题|进展情况|进展状态|任务|编号\n||建成|达到进度|强化科技力量布局|C1-1-1\n")))).isEmpty();
    }

    @Test
    void aCodeThatThePlanDoesNotKnowLeavesItsRowOut() {
        Finding finding = only(new CodeUnknown(), Typed.indicators("S-01|经济", "S-99|经济"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表A4所在行: S-99 地区生产总值年均增长 | 规划目录中的编号或名称");
        assertThat(finding.remedy()).isEqualTo("请恢复下发表格中的编号和名称；确需增加的事项请另行书面报送，不要在表中加行。");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRowWithoutACodeIsKnownByItsName() {
        assertThat(Typed.findings(new CodeUnknown(), Typed.indicators("S-01|经济", "|经济"))).isEmpty();
        assertThat(Typed.findings(new CodeUnknown(), Typed.indicators("S-01|经济|1|地区生产总值", "|经济|1|*地区 生产总值"))).isEmpty();
        assertThat(Typed.findings(new CodeUnknown(), Typed.indicators("S-01|经济|1|地区生产总值年均增长", "|经济|1|生产总值")))
                .containsExactly("“指标”表D4所在行: 生产总值 | 规划目录中的编号或名称");
    }

    @Test
    void chaptersAndBoxesAreNotReportedOn() {
        assertThat(Typed.findings(new CodeUnknown(), tasks("C1||坚持创新发展|达到进度\n"))).containsExactly("“重点任务”表A4所在行: C1 坚持创新发展 | 规划目录中的编号或名称");
        assertThat(Typed.findings(new CodeUnknown(), projects("P1|打造科创城|打造科创城|续建\n"))).hasSize(1);
    }

    @Test
    void severalRowsOfOneThingAreAllLeftOut() {
        List<Finding> findings = new RowRepeated().examine(Typed.form(tasks("C1-1-1||强化科技力量布局|达到进度\n||强化科技力量布局|未启动\n")));
        assertThat(findings.stream().map(Typed::inWords)).containsExactly(
                "“重点任务”表A4所在行: 强化科技力量布局：共2行（A4、C5） | 每个事项一行", "“重点任务”表C5所在行: 强化科技力量布局：共2行（A4、C5） | 每个事项一行");
        assertThat(findings.getFirst().remedy()).isEqualTo("请只保留正确的一行，删除其余各行。");
    }

    @Test
    void anAssignedTargetHasARowForEachYear() {
        assertThat(Typed.findings(new RowRepeated(), assigned("S-06|能耗|%|2021|3.2|甲\nS-06|能耗|%|2022|3.2|乙\n"))).isEmpty();
        assertThat(Typed.findings(new RowRepeated(), assigned("S-06|能耗|%|2021|3.2|甲\nS-06|能耗|%|2021|3.3|乙\n"))).hasSize(2);
    }

    @Test
    void whatIsNotADepartmentsIsLeftOut() {
        String row = "S-08|环境|8|公众安全感|%|98以上|预期性||96";
        Finding finding = only(new DepartmentNotResponsible(), Typed.indicators("S-01|经济", row + "\nS-01|经济"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表A4所在行: 区统计局填报“公众安全感” | 由区教育局填报");
        assertThat(finding.remedy()).isEqualTo("请清空本行；职责有变化的，请告知规划编制部门调整分工。");
    }

    @Test
    void anUnfilledRowOfAnotherDepartmentIsNothing() {
        assertThat(Typed.findings(new DepartmentNotResponsible(), Typed.indicators("S-01|经济", "S-08|环境|8|公众安全感|%|98以上|预期性|\nS-01|经济")))
                .isEmpty();
    }

    @Test
    void theDataDepartmentTheLeadAndThoseWhoSupportMayReport() {
        SubmittedWorkbook byLead = Typed.workbook(Typed.sheet("指标", Typed.INDICATORS.replace("区统计局", "区科技局")));
        assertThat(Typed.findings(new DepartmentNotResponsible(), byLead)).as("leads S-02, supports S-01").isEmpty();
    }

    @Test
    void aChangedUnitLeavesTheRowOut() {
        Finding finding = only(new UnitDiffersFromPlan(), Typed.indicators("增长|%|6.5", "增长|‰|6.5"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表A4所在行: ‰ | %");
        assertThat(finding.remedy()).isEqualTo("请把单位栏改回“%”，并按该单位填写各期数值。");
        assertThat(Typed.findings(new UnitDiffersFromPlan(), Typed.indicators("增长|%|6.5", "增长|亿元|6.5"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", " ％ "})
    void aBlankUnitAndAnotherWidthAreNoChange(String unit) {
        assertThat(Typed.findings(new UnitDiffersFromPlan(), Typed.indicators("增长|%|6.5", "增长|" + unit + "|6.5"))).isEmpty();
    }

    @Test
    void aFigureWithoutAUnitIsPrintedWithADash() {
        String row = "S-09|社会|9|物价水平|%|保持在合理区间|预期性|\nS-01|经济";
        Finding finding = only(new UnitDiffersFromPlan(), Typed.indicators("S-01|经济", row));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表A4所在行: % | 无单位");
        assertThat(finding.remedy()).startsWith("请把单位栏改回“——”");
        assertThat(Typed.findings(new UnitDiffersFromPlan(), Typed.indicators("S-01|经济", row.replace("|%|", "|——|")))).isEmpty();
    }

    @Test
    void aFormulaWithoutAResultIsNoFigure() {
        Finding finding = only(new FormulaWithoutValue(), Typed.indicators("|8.1|", "|=|"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表I4: 公式 | 数值");
        assertThat(finding.remedy()).isEqualTo("请用表格软件打开文件，待公式算出结果后保存；或直接填写数值。");
    }

    @Test
    void anErrorInACellIsNoAnswer() {
        assertThat(Typed.findings(new CellInError(), Typed.indicators("|8.1|", "|#DIV/0!|"))).containsExactly("“指标”表I4: #DIV/0! | 数值");
        assertThat(Typed.findings(new CellInError(), Typed.indicators("|2.6|", "|#N/A|"))).containsExactly("“指标”表H5: #N/A | 基期");
        assertThat(Typed.findings(new CellInError(), Typed.indicators("S-01|经济", "S-01|#REF!"))).as("ours, not theirs").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约三成", "6.5.1", "1,23", "6.5（不含园区）", "同上"})
    void wordsAreNoNumber(String text) {
        assertThat(Typed.findings(new NotANumber(), Typed.indicators("|8.1|", "|" + text + "|")))
                .containsExactly("“指标”表I4: " + text + " | 数值，如 6.5、98以上、同口径3、7-7.5；没有数据的填“——”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "——", "暂无", "删除", "同口径3", "98以上", "7-7.5", "６．５％", "#N/A", "5万元"})
    void whatOfficialsWriteIsNoFaultOfThisKind(String text) {
        assertThat(Typed.findings(new NotANumber(), Typed.indicators("|8.1|", "|" + text + "|"))).isEmpty();
    }

    @Test
    void aNumberInAForeignUnitIsNotConverted() {
        Finding finding = only(new FigureInOtherUnit(), Typed.indicators("|8.1|", "|5万元|"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表I4: 5万元 | 以“%”为单位的数值");
        assertThat(finding.remedy()).isEqualTo("请换算成“%”后只填数字。");
        assertThat(Typed.findings(new FigureInOtherUnit(), Typed.indicators("|8.1|", "|81‰|"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50", "100", "0", "98以上", "-50-100", "1000‰"})
    void theBoundsOfTheRangeAreThemselvesPlausible(String text) {
        assertThat(Typed.findings(new FigureOutsideRange(), Typed.indicators("|8.1|", "|" + text + "|"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50.01", "100.01", "7-100.01", "-51-7", "1001‰"})
    void beyondThemAFigureIsLeftOut(String text) {
        assertThat(Typed.findings(new FigureOutsideRange(), Typed.indicators("|8.1|", "|" + text + "|")))
                .containsExactly("“指标”表I4: " + text + " | -50 至 100%");
    }

    @Test
    void moneyIsNeverNegativeAndInTenThousands() {
        assertThat(Typed.findings(new FigureOutsideRange(), projects("P1-1|打造科创城|高创中心|续建|2021-2023|-1|0\n")))
                .containsExactly("“重大工程”表F4: -1 | 不小于 0万元");
        assertThat(Typed.findings(new NotANumber(), projects("P1-1|打造科创城|高创中心|续建|2021-2023|1.2亿元|两千万左右\n")))
                .containsExactly("“重大工程”表G4: 两千万左右 | 数值，如 6.5、98以上、同口径3、7-7.5；没有数据的填“——”");
    }

    @Test
    void anAnswerIsOneOfTheWordsOffered() {
        Finding finding = only(new WordNotInList(), Typed.indicators("快报||是", "快报||基本达到"));
        assertThat(Typed.inWords(finding)).isEqualTo("“指标”表N4: 基本达到 | 是、否");
        assertThat(finding.remedy()).isEqualTo("请从下拉列表中选择。");
        assertThat(Typed.findings(new WordNotInList(), tasks("C1-1-1||强化科技力量布局|推进中\n")))
                .containsExactly("“重点任务”表D4: 推进中 | 已完成、达到进度、进展较缓、未启动、不再实施");
        assertThat(Typed.findings(new WordNotInList(), tasks("C1-1-1||强化科技力量布局| 达到 进度　\n"))).isEmpty();
        assertThat(Typed.findings(new WordNotInList(), tasks("C1-1-1||强化科技力量布局||什么都可以\n"))).isEmpty();
    }
}
