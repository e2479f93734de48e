package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.checks.FindingCode;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.samples.Samples;
import org.jspecify.annotations.Nullable;

/** What the board says of what is there and what is not. */
class BoardComposerTest {

    private final PlanBoard board = Boards.page(Boards.DAY).plans().getFirst();

    @Test
    void anEvaluationAsksForThePeriodThatEndsWithIt() {
        EvaluationLine first = evaluation("2021年度监测分析");
        assertThat(first.indicators()).isEqualTo(new Progress(8, 9));
        assertThat(department(first, "区统计局").missing()).containsExactly("S-09 物价水平");
        assertThat(evaluation("总结评估").indicators()).isEqualTo(new Progress(9, 9));
    }

    @Test
    void aHalfYearThatIsNotReportedStandsOnTheYearBeforeAndSaysSo() {
        EvaluationLine middle = evaluation("中期评估");
        assertThat(middle.indicators().complete()).isTrue();
        assertThat(department(middle, "区统计局").earlier()).containsExactly("S-02 研发经费支出占地区生产总值比重", "S-06 单位地区生产总值能源消耗降低",
                "S-07 单位地区生产总值二氧化碳排放降低");
        assertThat(department(middle, "区教育局").earlier()).containsExactly("S-08 公众安全感");
    }

    @Test
    void aDepartmentThatSentNothingOwesWhatItLeads() {
        DepartmentLine silent = department(evaluation("中期评估"), "区教育局");
        assertThat(silent.fate()).isNull();
        assertThat(silent.others()).isEqualTo(new Progress(0, 1));
        assertThat(silent.silent()).containsExactly("重点任务1项");
        assertThat(silent.form()).isEqualTo("../forms/sample/2023/%E5%8C%BA%E6%95%99%E8%82%B2%E5%B1%80.xlsx");
    }

    @Test
    void tasksProjectsAndCommitmentsAreCountedByTheirAnswers() {
        DepartmentLine science = department(evaluation("中期评估"), "区科技局");
        assertThat(science.others()).isEqualTo(new Progress(3, 4));
        assertThat(science.silent()).containsExactly("量化承诺1项");
        assertThat(science.fate()).isEqualTo(Fate.PARTLY);
        assertThat(science.readOn()).isEqualTo(Boards.DAY);
    }

    @Test
    void aWorkbookOfAnEarlierYearDoesNotReportForALaterEvaluation() {
        EvaluationLine end = evaluation("总结评估");
        assertThat(department(end, "区科技局").fate()).isNull();
        assertThat(department(end, "区统计局").fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(end.sent()).isEqualTo(1);
    }

    @Test
    void theNewestEvaluationWhoseDayHasComeIsTheCurrentOne() {
        assertThat(board.current()).extracting(EvaluationLine::name).containsExactly("总结评估");
        assertThat(Boards.page(LocalDate.of(2025, 12, 30)).plans().getFirst().current()).extracting(EvaluationLine::name).containsExactly("中期评估");
        assertThat(Boards.page(LocalDate.of(2020, 12, 31)).plans().getFirst().current()).isEmpty();
    }

    @Test
    void whatHasNotBegunAsksNobody() {
        EvaluationLine end = Boards.page(LocalDate.of(2025, 12, 30)).plans().getFirst().evaluations().getLast();
        assertThat(end.begun()).isFalse();
        assertThat(end.departments()).isEmpty();
        assertThat(end.overdue()).isFalse();
    }

    @Test
    void theDeadlineIsCountedFromTheDayOfTheRun() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        assertThat(deadline(last, last.minusDays(1))).isEqualTo("距截止1天 false");
        assertThat(deadline(last, last)).isEqualTo("今日截止 false");
        assertThat(deadline(last, last.plusDays(1))).isEqualTo("已截止 true");
        assertThat(deadline(null, last)).isEqualTo("未设截止日期 false");
    }

    @Test
    void twoDepartmentsThatDisagreeAreNamedWithTheirCells() {
        assertThat(board.contradictions()).singleElement().satisfies(c -> {
            assertThat(c.name()).isEqualTo("研发经费支出占地区生产总值比重");
            assertThat(c.period()).isEqualTo("2022年");
            assertThat(List.of(c.used(), c.usedFigure(), c.other(), c.otherFigure())).containsExactly("区统计局", "2.70%", "区科技局", "2.71%");
            assertThat(c.otherPlace()).isEqualTo("区科技局.xlsx，“指标”表I10");
        });
    }

    @Test
    void whatWasHandedBackIsListedGravestFirst() {
        assertThat(board.returned()).singleElement().satisfies(file -> {
            assertThat(file.severities()).extracting(c -> c.word() + c.number()).containsExactly("错误1", "警告1");
            assertThat(file.first()).extracting(FindingLine::code).containsExactly("F-211", "F-122");
            assertThat(file.more()).isZero();
        });
        assertThat(Boards.page(Boards.DAY).unplaced()).extracting(FileLine::path).containsExactly("不知名.xlsx");
    }

    @Test
    void ofManyFindingsTheBoardShowsThreeAndSaysHowManyMore() {
        FileLine file = new FileLines(new Boards.Everything(), "../").of(Boards.received(Samples.SCIENCE, 2023, 1, "a.xlsx", true, List.of(
                Boards.finding(FindingCode.NOT_A_NUMBER, "A1"), Boards.finding(FindingCode.NOT_A_NUMBER, "A2"),
                Boards.finding(FindingCode.NOT_A_NUMBER, "A3"), Boards.finding(FindingCode.NOT_A_NUMBER, "A4"))));
        assertThat(file.first()).hasSize(3);
        assertThat(file.more()).isEqualTo(1);
    }

    @Test
    void theYearsAreTakenInAtAGlance() {
        assertThat(board.periods()).containsExactly("2021年", "2022年", "2023年上半年", "2023年", "2024年", "2025年");
        assertThat(states("S-01")).containsOnly(Reporting.REPORTED);
        assertThat(states("S-02")).containsExactly(Reporting.REPORTED, Reporting.REPORTED, Reporting.NOT_ASKED, Reporting.REPORTED,
                Reporting.REPORTED, Reporting.REPORTED);
        assertThat(states("S-08")).element(2).isEqualTo(Reporting.NO_DATA);
        assertThat(indicator("S-09").cells()).isEmpty();
        assertThat(indicator("S-02").inWords()).startsWith("2021年已报（2.65），2022年已报（2.70），2023年上半年未要求，");
        assertThat(indicator("S-01").verdicts()).extracting(VerdictCell::word).containsExactly("", "滞后", "");
    }

    @Test
    void aSumOverTheYearsMissesEveryYearThatIsOverAndNothingThatIsToCome() {
        PlanNews none = new PlanNews(Samples.plan(), List.of(), List.of(), List.of(), List.of());
        PlanBoard empty = new BoardComposer(LocalDate.of(2024, 1, 1), new Boards.Everything()).compose(List.of(none), List.of(), List.of()).plans()
                .getFirst();
        assertThat(empty.indicators().get(2).cells()).extracting(PeriodCell::reporting).containsExactly(Reporting.MISSING, Reporting.MISSING,
                Reporting.MISSING, Reporting.MISSING, Reporting.NOT_DUE, Reporting.NOT_DUE);
        assertThat(empty.indicators().get(1).cells()).extracting(PeriodCell::reporting).containsExactly(Reporting.MISSING, Reporting.NOT_ASKED,
                Reporting.MISSING, Reporting.NOT_ASKED, Reporting.NOT_DUE, Reporting.NOT_DUE);
    }

    private static String deadline(@Nullable LocalDate collectBy, LocalDate day) {
        Plan plan = Samples.plan();
        ReportDue due = new ReportDue(Samples.FINAL.type(), Samples.FINAL.asOf(), collectBy);
        Plan dated = new Plan(plan.heading(), List.of(due), plan.tolerances(), plan.words(), plan.indicators(), plan.auxiliaries(), plan.departments(),
                plan.localities(), plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
        EvaluationLine line = new BoardComposer(day, new Boards.Everything()).compose(List.of(new PlanNews(dated, List.of(), List.of(), List.of(),
                List.of())), List.of(), List.of()).plans().getFirst().evaluations().getFirst();
        return line.deadline() + " " + line.overdue();
    }

    private EvaluationLine evaluation(String name) {
        return board.evaluations().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private static DepartmentLine department(EvaluationLine evaluation, String name) {
        return evaluation.departments().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    }

    private IndicatorLine indicator(String code) {
        return board.indicators().stream().filter(i -> i.indicator().code().equals(code)).findFirst().orElseThrow();
    }

    private List<Reporting> states(String code) {
        return indicator(code).cells().stream().map(PeriodCell::reporting).toList();
    }
}
