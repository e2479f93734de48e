package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Submission;
import org.plangauge.submission.SubmittedWorkbook;

/** The planning office's workbook 规划调整, and who may send which. */
class AdjustmentChecksTest {

    private static final String REVISIONS = "编号|指标|原目标|新目标|批准机关及会次|文号|批准日期|理由\n";
    private static final String RESTATEMENTS = "编号|指标|单位|原基期值|新基期值|调整日期|文号|理由\n";
    private static final String GOOD = "S-02|研发经费支出占地区生产总值比重|2.85|2.6|区人大常委会第12次会议|海人发〔2023〕5号|2023-03-15|上级目标变化\n";

    /** The shared plan, whose planning office is 区统计局. */
    private static Plan plan() {
        Plan plan = Samples.plan();
        PlanHeading h = plan.heading();
        PlanHeading heading = new PlanHeading(h.id(), h.title(), h.shortTitle(), h.region(), h.issuingBody(), h.baselineYear(), h.firstYear(),
                h.lastYear(), h.demonstration(), h.source(), h.figuresNote(), h.assignmentNote(), h.starNote(), "区统计局");
        return new Plan(heading, plan.reports(), plan.tolerances(), plan.words(), plan.indicators(), plan.auxiliaries(), plan.departments(),
                plan.localities(), plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }

    private static Inspection inspect(String sheet, String text) {
        return new Inspector(List.of(plan())).inspect(Typed.workbook(Typed.sheet(sheet, text)));
    }

    private static List<String> found(Inspection inspection) {
        return inspection.findings().stream().map(f -> f.code().code() + " " + Typed.inWords(f)).toList();
    }

    @Test
    void aRevisionWithEverythingIsAccepted() {
        Inspection inspection = inspect("规划调整", Typed.HEAD + REVISIONS + GOOD);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.submission().map(Submission::statements).orElseThrow()).extracting(Statement::column).contains(FormColumn.NEW_TARGET,
                FormColumn.APPROVED_BY, FormColumn.DOCUMENT, FormColumn.APPROVED_ON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            区人大常委会第12次会议! 未填批准机关及会次
            海人发〔2023〕5号     ! 未填文号
            2023-03-15          ! 未填批准日期
            """)
    void withoutApprovalItIsRefusedAndTheWholeRowLeftOut(String left, String found) {
        Inspection inspection = inspect("规划调整", Typed.HEAD + REVISIONS + GOOD.replace(left, ""));
        assertThat(found(inspection)).containsExactly("F-231 “规划调整”表A4所在行: " + found + " | 批准机关及会次、文号、批准日期齐全");
        assertThat(inspection.submission().map(Submission::statements).orElseThrow()).isEmpty();
    }

    @Test
    void aTargetThatDoesNotFitOrADayThatIsNoneIsNamed() {
        assertThat(found(inspect("规划调整", Typed.HEAD + REVISIONS + GOOD.replace("|2.6|", "|完成省市目标|"))))
                .containsExactly("F-232 “规划调整”表D4: 新目标：“完成省市目标” | 适合“达到”的目标，单位%");
        assertThat(found(inspect("规划调整", Typed.HEAD + REVISIONS + GOOD.replace("2023-03-15", "2023-02-30"))))
                .containsExactly("F-232 “规划调整”表G4: 批准日期：“2023-02-30” | 日期，如 2023-03-15");
        assertThat(found(inspect("规划调整", Typed.HEAD + REVISIONS + GOOD.replace("|2.6|", "|删除|")))).isEmpty();
    }

    @Test
    void anotherOriginalTargetThanThePlansIsAskedAbout() {
        assertThat(found(inspect("规划调整", Typed.HEAD + REVISIONS + GOOD.replace("|2.85|", "|2.9|"))))
                .containsExactly("F-233 “规划调整”表C4: “2.9” | “2.85”");
        String second = "S-02|研发经费支出占地区生产总值比重|2.6|2.7|区人大常委会第20次会议|海人发〔2024〕2号|2024-06-01|\n";
        assertThat(found(inspect("规划调整", Typed.HEAD + REVISIONS + GOOD + second))).as("two days, two revisions").isEmpty();
        assertThat(found(inspect("规划调整", Typed.HEAD + REVISIONS + GOOD + GOOD))).hasSize(2).allMatch(f -> f.startsWith("F-202"));
    }

    @Test
    void aRestatedBaselineNeedsValueDayAndReason() {
        String good = "S-02|研发经费支出占地区生产总值比重|%|2.6|2.4|2023-01-01||第五次经济普查\n";
        assertThat(inspect("基期调整", Typed.HEAD + RESTATEMENTS + good).findings()).isEmpty();
        assertThat(found(inspect("基期调整", Typed.HEAD + RESTATEMENTS + "S-02|研发经费支出占地区生产总值比重|%|2.6|两点四||  |\n"))).containsExactly(
                "F-232 “基期调整”表E4: 新基期值：“两点四” | 数值，单位%", "F-232 “基期调整”表F4: 调整日期：未填 | 日期，如 2023-03-15", "F-232 “基期调整”表H4: 理由：未填 | 口径调整的理由");
        assertThat(found(inspect("基期调整", Typed.HEAD + RESTATEMENTS + good.replace("2023-01-01", "年初"))))
                .containsExactly("F-232 “基期调整”表F4: 调整日期：“年初” | 日期，如 2023-03-15");
    }

    @Test
    void onlyThePlanningOfficeAdjusts() {
        Inspection inspection = inspect("规划调整", Typed.HEAD.replace("区统计局", "区科技局") + REVISIONS + GOOD);
        assertThat(found(inspection)).containsExactly("F-203 “规划调整”表A4所在行: 区科技局填报“研发经费支出占地区生产总值比重” | 由区统计局填报");
        assertThat(inspection.submission().map(Submission::statements).orElseThrow()).isEmpty();
    }

    @Test
    void anOriginalTargetAloneIsNoRevision() {
        assertThat(inspect("规划调整", Typed.HEAD + REVISIONS + "S-02|研发经费支出占地区生产总值比重|2.85||||||\n").findings()).isEmpty();
    }

    private static final String INSTITUTE = "评估机构：|某某研究院|规划：|“十四五”规划纲要|年度：|2023\n填报人：|王珺\n";

    @Test
    void aThirdPartyIsKnownByItsHeadAndMayReportAnyIndicator() {
        SubmittedWorkbook workbook = Typed.workbook(Typed.sheet("指标", Typed.INDICATORS.replace(Typed.HEAD, INSTITUTE)));
        Inspection inspection = new Inspector(List.of(plan())).inspect(workbook);
        assertThat(inspection.findings()).isEmpty();
        Submission submission = inspection.submission().orElseThrow();
        assertThat(submission.role()).isEqualTo(Role.THIRD_PARTY);
        assertThat(submission.department().shortName()).isEqualTo("某某研究院");
        assertThat(submission.figures()).isNotEmpty();
    }

    @Test
    void aThirdPartyReportsIndicatorsAndNothingElse() {
        assertThat(found(inspect("重点任务", INSTITUTE + "编号|规划章节|任务|进展状态|进展情况|存在问题|下一步\nC1-1-1||强化科技力量布局|已完成|||\n")))
                .singleElement().asString().startsWith("F-203");
        assertThat(found(inspect("规划调整", INSTITUTE + REVISIONS + GOOD))).singleElement().asString().startsWith("F-203");
    }

    @Test
    void aLocalitysFigureIsKnownByItsNameOrCode() {
        Plan plan = plan();
        assertThat(plan.countedLocalities()).hasSize(1);
        String head = "编号|指标|单位|镇街|2021|2022|口径说明\n";
        assertThat(found(inspect("分镇街", Typed.HEAD + head + "S-01|地区生产总值年均增长|%|东镇|8|3|\n"))).as("not summed up")
                .singleElement().asString().startsWith("F-201");
    }
}
