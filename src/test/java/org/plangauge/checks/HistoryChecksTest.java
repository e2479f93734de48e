package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.SubmittedWorkbook;

/** Each check against what is known: what it finds, in the words departments read, and what it lets pass. */
class HistoryChecksTest {

    private static final Background NOTHING = Background.nothing();

    private static SubmittedWorkbook projects(String rows) {
        return Typed.workbook(Typed.sheet("重大工程", Typed.HEAD.replace("区统计局", "区科技局")
                + "编号|所属专栏|项目名称|建设性质|起止年限|总投资（万元）|年度计划投资（万元）|累计完成投资（万元）|形象进度|状态|存在问题\n" + rows));
    }

    private static List<Finding> all(HistoryCheck check, SubmittedWorkbook workbook, Background known) {
        return check.examine(Typed.form(workbook), Typed.accepted(workbook), known);
    }

    @Test
    void theFigureOfTheYearThatIsAskedForIsMissed() {
        SubmittedWorkbook blank = Typed.indicators("|2.65|2.7|——|", "|2.65|||");
        assertThat(Typed.findings(new FigureMissing(), blank, NOTHING))
                .containsExactly("“指标”表D5: 研发经费支出占地区生产总值比重：2022年数据未填 | 每个指标填2022年数据");
        assertThat(Typed.findings(new FigureMissing(), blank, new Known().figure(Samples.STATISTICS, "S-02", "2022", "2.7", 1).background()))
                .as("reported before: a blank cell says nothing").isEmpty();
        assertThat(Typed.findings(new FigureMissing(), Typed.indicators("|2.65|2.7|——|预计||是|有难度||||", "|2.65|||预计||是|有难度||||数据未发布"), NOTHING)).isEmpty();
    }

    @Test
    void onlyWhoSuppliesTheFigureIsAskedForIt() {
        SubmittedWorkbook byLead = Typed.workbook(Typed.sheet("指标", Typed.INDICATORS.replace("区统计局", "区科技局").replace("|2.65|2.7|——|", "||||")));
        assertThat(Typed.findings(new FigureMissing(), byLead, NOTHING)).isEmpty();
    }

    @Test
    void aFormWithTheWholeYearFilledInIsAskedForThatYear() {
        String sheet = Typed.INDICATORS.replace("|2023上半年|", "|2023|").replace("|2.7|——|", "|2.7||");
        assertThat(AskedYear.of(Typed.form(Typed.workbook(Typed.sheet("指标", sheet))))).contains(2023);
        assertThat(AskedYear.of(Typed.form(Typed.clean()))).contains(2022);
    }

    @Test
    void anAssignedTargetOfAPastYearWantsItsFigure() {
        SubmittedWorkbook workbook = Typed.workbook(Typed.sheet("指标", Typed.INDICATORS), Typed.sheet("上级下达目标", Typed.HEAD
                + "编号|指标|单位|年度|下达目标|文号\nS-06|能耗|%|2021|3.2|甲\nS-06|能耗|%|2022|3.2|乙\n"));
        assertThat(Typed.findings(new AssignedWithoutFigure(), workbook, NOTHING))
                .as("2022 is the year asked for: its blank figure is a finding of its own")
                .containsExactly("“上级下达目标”表E4: 单位地区生产总值能源消耗降低：2021年下达目标3.2，该年完成数未填 | 有下达目标的年度都有完成数");
        assertThat(Typed.findings(new AssignedWithoutFigure(), workbook, new Known().figure(Samples.STATISTICS, "S-06", "2021", "3.3", 1).background()))
                .isEmpty();
    }

    @Test
    void aJumpBeyondTheLimitIsAskedAboutAndTheLimitItselfIsNot() {
        assertThat(JumpLimit.findings("5.1", "8.1|3.0", NOTHING)).isEmpty();
        assertThat(JumpLimit.findings("5.0", "8.1|3.0", NOTHING))
                .containsExactly("“指标”表J4: 地区生产总值年均增长：2022年3.0%，2021年8.1%，下降5.1个百分点 | 与上年相差不超过5.0个百分点");
        assertThat(JumpLimit.findings("5.0", "8.1|98以上", NOTHING)).as("no plain number").isEmpty();
    }

    @Test
    void theYearBeforeMayBeKnownFromAnotherWorkbookAndSoMayTheYearAfter() {
        Background before = new Known().figure(Samples.STATISTICS, "S-01", "2021", "9.1", 1).background();
        assertThat(JumpLimit.findings("5.0", "|3.0", before)).singleElement().asString().contains("2021年9.1%，下降6.1个百分点");
        Background after = new Known().figure(Samples.STATISTICS, "S-01", "2022", "2.0", 1).background();
        assertThat(JumpLimit.findings("5.0", "8.1|", after)).containsExactly(
                "“指标”表I4: 地区生产总值年均增长：2022年2.0%，2021年8.1%，下降6.1个百分点 | 与上年相差不超过5.0个百分点");
    }

    @Test
    void aShareWhereAPercentageIsMeantIsAskedAbout() {
        assertThat(Typed.findings(new LooksLikeShare(), Typed.indicators("|8.1|3.0|", "|8.1|0.065|"), NOTHING))
                .containsExactly("“指标”表J4: 2022年0.065 | 以%为单位的数值，如 6.5");
        assertThat(Typed.findings(new LooksLikeShare(), Typed.indicators("|8.1|3.0|", "|8.1|0.5|"), NOTHING)).as("50 is of no size of these").isEmpty();
        assertThat(Typed.findings(new LooksLikeShare(), Typed.indicators("|8.1|3.0|5.0|", "|8.1|0.065|0.9|"), NOTHING)).as("not all others are above 1").isEmpty();
        assertThat(Typed.findings(new LooksLikeShare(), Typed.indicators("|8.1|3.0|", "|8.1|0.065%|"), NOTHING)).as("said with its unit").isEmpty();
    }

    @Test
    void halfAYearIsNotMoreThanTheWhole() {
        String row = "S-03|经济|3|累计实际利用外资|亿美元|〔10〕|预期性||2.1|2.3|";
        Background known = new Known().figure(Samples.STATISTICS, "S-03", "2023", "2.5", 1).background();
        assertThat(Typed.findings(new HalfYearAboveYear(), Typed.indicators("S-01|经济", row + "2.6\nS-01|经济"), known))
                .containsExactly("“指标”表K4: 2023年上半年2.6，全年2.5 | 全年数不小于上半年数");
        assertThat(Typed.findings(new HalfYearAboveYear(), Typed.indicators("S-01|经济", row + "2.5\nS-01|经济"), known)).isEmpty();
    }

    @Test
    void leadAndDataDepartmentAreToldWhoseFigureIsUsed() {
        Background known = new Known().figure(Samples.SCIENCE, "S-02", "2022", "2.71", 1).background();
        List<Finding> findings = all(new LeadAndSourceDisagree(), Typed.clean(), known);
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(Typed.inWords(f)).isEqualTo("“指标”表J5: 研发经费支出占地区生产总值比重：2022年区统计局报2.7 | 与区科技局所报2.71一致（文件“区科技局-1.xlsx”“指标”表K9）");
            assertThat(f.remedy()).isEqualTo("请与区科技局核对口径和数值，由报错的一方改报。评价采用本单位的数据。");
        });
        assertThat(all(new DepartmentsDisagree(), Typed.clean(), known)).as("one contradiction, one finding").isEmpty();
        assertThat(all(new LeadAndSourceDisagree(), Typed.clean(), new Known().figure(Samples.SCIENCE, "S-02", "2022", "2.70", 1).background())).isEmpty();
    }

    @Test
    void twoDepartmentsThatDisagreeAreBothTold() {
        Known known = new Known().figure(Samples.SCIENCE, "S-01", "2022", "3.1", 1);
        assertThat(all(new DepartmentsDisagree(), Typed.clean(), known.background())).singleElement().satisfies(f -> assertThat(f.remedy())
                .endsWith("评价采用本单位的数据。"));
        known.figure(Samples.STATISTICS, "S-01", "2022", "3.0", 2);
        Map<Long, List<Finding>> earlier = Contradictions.ofEarlier(Samples.plan(), known.figures());
        assertThat(earlier).containsOnlyKeys(1L);
        assertThat(earlier.get(1L)).singleElement().satisfies(f -> {
            assertThat(Typed.inWords(f)).isEqualTo("“指标”表K9: 地区生产总值年均增长：2022年区科技局报3.1 | 与区统计局所报3.0一致（文件“区统计局-2.xlsx”“指标”表K9）");
            assertThat(f.remedy()).endsWith("评价采用区统计局的数据。");
        });
        known.figure(Samples.SCIENCE, "S-01", "2022", "3.0", 3);
        assertThat(Contradictions.ofEarlier(Samples.plan(), known.figures())).as("settled").isEmpty();
    }

    @Test
    void twoFilesOfOneNightThatDisagreeAreNamed() {
        Background known = NOTHING;
        Background tonight = Background.nothing();
        tonight.add(Typed.accepted(Typed.indicators("|8.1|3.0|", "|8.1|3.3|")), Samples.receipt(Samples.STATISTICS, 2023, 7));
        assertThat(Typed.findings(new FilesOfOneNightDisagree(), Typed.clean(), tonight)).containsExactly(
                "“指标”表J4: 地区生产总值年均增长：2022年本文件填3.0 | 与同日收到的文件“区统计局.xlsx”“指标”表J4所填3.3一致");
        assertThat(Typed.findings(new FilesOfOneNightDisagree(), Typed.clean(), known)).isEmpty();
        Background lastWeek = new Known().figure(Samples.STATISTICS, "S-01", "2022", "3.3", 1).background();
        assertThat(Typed.findings(new FilesOfOneNightDisagree(), Typed.clean(), lastWeek)).as("a correction of another night").isEmpty();
    }

    @Test
    void aPublishedFigureMayChangeAndIsFlaggedWithOldAndNew() {
        Known known = new Known().figure(Samples.STATISTICS, "S-01", "2022", "3.3", 4).published("2022年年度监测分析报告", "2022-12-31", 4)
                .published("中期评估报告", "2023-06-30", 9);
        assertThat(Typed.findings(new PublishedFigureChanged(), Typed.clean(), known.background())).containsExactly(
                "“指标”表J4: 地区生产总值年均增长：2022年由3.3改为3.0 | 与已用于报告的数据一致：中期评估报告等2份报告");
        assertThat(Typed.findings(new PublishedFigureChanged(), Typed.indicators("|8.1|3.0|", "|8.1|删除|"), known.background())).singleElement().asString()
                .contains("由3.3改为删除");
        assertThat(Typed.findings(new PublishedFigureChanged(), Typed.indicators("|8.1|3.0|", "|8.1||"), known.background())).as("blank").isEmpty();
    }

    @Test
    void aFigureRecordedAfterTheReportOrOfALaterPeriodIsNotPublished() {
        Known late = new Known().figure(Samples.STATISTICS, "S-01", "2022", "3.3", 5).published("年度监测分析报告", "2022-12-31", 4);
        assertThat(Typed.findings(new PublishedFigureChanged(), Typed.clean(), late.background())).isEmpty();
        Known ofAnEarlierYear = new Known().figure(Samples.STATISTICS, "S-01", "2022", "3.3", 4).published("年度监测分析报告", "2021-12-31", 9);
        assertThat(Typed.findings(new PublishedFigureChanged(), Typed.clean(), ofAnEarlierYear.background())).isEmpty();
    }

    @Test
    void aSelfAssessmentIsHeldAgainstTheStraightPath() {
        Background none = NOTHING;
        String row = "S-02|经济|2|研发经费支出占地区生产总值比重|%|2.85|预期性|2.6|2.65|";
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators(row + "2.7|", row + "2.695|"), none)).as("2/5 less 5 %: 0.38 of 0.25").isEmpty();
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators(row + "2.7|", row + "2.694|"), none)).containsExactly(
                "“指标”表N5: 研发经费支出占地区生产总值比重：自评“是”，2022年2.694，按基期2.6到目标2.85匀速推进应为2.7 | 自评与数据一致");
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators(row + "2.7|", row + "2.694|"), new Known().revision("S-02").background()))
                .as("the target was revised").isEmpty();
    }

    @Test
    void aNoIsAskedAboutWhereTheTargetIsMet() {
        String yes = "|2.65|2.7|——|预计||是|";
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators(yes, "|2.65|2.85|——|预计||否|"), NOTHING)).singleElement().asString()
                .contains("自评“否”，2022年2.85，已达到目标2.85");
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators(yes, "|2.65|2.84|——|预计||否|"), NOTHING)).isEmpty();
    }

    @Test
    void averageGrowthIsSurelyBehindOnlyWhenEveryYearIs() {
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators("|8.1|3.0|5.0|", "|6.1|3.0|5.0|"), NOTHING)).singleElement().asString()
                .contains("各年均低于目标6.5（6.1、3.0、5.0）");
        assertThat(Typed.findings(new SelfAssessmentContradicts(), Typed.indicators("|8.1|3.0|5.0|", "|6.175|3.0|5.0|"), NOTHING)).as("6.5 less 5 %").isEmpty();
    }

    @Test
    void whatIsBuiltDoesNotBecomeLessNorMoreThanTheWhole() {
        Background known = new Known().project("P1-1", FormColumn.DONE_INVESTMENT, "3000", 1).project("P1-1", FormColumn.TOTAL_INVESTMENT, "12000", 1).background();
        String row = "P1-1|打造科创城|高创中心|续建|2021-2023|";
        assertThat(Typed.findings(new InvestmentFell(), projects(row + "12000|500|2999||正常推进\n"), known)).containsExactly(
                "“重大工程”表H4: 累计完成投资2999万元 | 不小于2022年已报的3000万元（文件“区科技局-1.xlsx”）");
        assertThat(Typed.findings(new InvestmentFell(), projects(row + "12000|500|3000||正常推进\n"), known)).isEmpty();
        assertThat(Typed.findings(new InvestmentAboveTotal(), projects(row + "12000|500|12001||正常推进\n"), NOTHING)).containsExactly(
                "“重大工程”表H4: 累计完成投资12001万元 | 不大于总投资12000万元");
        assertThat(Typed.findings(new InvestmentAboveTotal(), projects(row + "12000|500|12000||正常推进\n"), NOTHING)).isEmpty();
        assertThat(Typed.findings(new InvestmentAboveTotal(), projects(row + "|500|1.3亿元||正常推进\n"), known)).as("the total known before").hasSize(1);
    }

    @Test
    void aThirdPartyContradictsNobody() {
        Receipt third = new Receipt(Role.THIRD_PARTY, "某研究院", 2022, "评估.xlsx", "ef".repeat(32), LocalDate.of(2026, 1, 31), 3);
        Figure other = Typed.accepted(Typed.indicators("|8.1|3.0|", "|8.1|3.9|")).figures().get(1);
        Background known = Background.of(List.of(new KnownFigure(other, third)), List.of(), List.of());
        assertThat(Inspector.HISTORY_CHECKS).allSatisfy(check -> assertThat(Typed.findings(check, Typed.clean(), known)).isEmpty());
    }
}
