package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** What of the things departments say the public edition is judged from. */
class PublicEditionTest {

    private static final Receipt RECEIPT = new Receipt(Role.DEPARTMENT, "区科技局", 2022, "甲/乙.xlsx", "ab".repeat(32), LocalDate.of(2023, 1, 31), 7);

    @ParameterizedTest
    @CsvSource({"INDICATORS,S-02,SELF_ASSESSMENT,是,是", "INDICATORS,S-02,SELF_ASSESSMENT,大概,", "INDICATORS,S-02,TREND,有难度,有难度",
        "INDICATORS,S-02,NOT_ASSESSABLE_REASON,数据未发布,数据未发布", "INDICATORS,S-02,LAG_REASON,疫情,", "INDICATORS,S-02,NEXT_MEASURES,加快,",
        "INDICATORS,S-02,ADJUSTMENT,删除,", "INDICATORS,S-09,SCOPE_NOTE,涨幅2.1%,依据见部门报送材料", "TASKS,C1-1-1,TASK_STATE,未启动,未启动",
        "TASKS,C1-1-1,PROGRESS,建成,", "PROJECTS,P1-1,TOTAL_INVESTMENT,1.2亿元,1.2亿元", "PROJECTS,P1-1,TOTAL_INVESTMENT,见附件,",
        "PROJECTS,P1-1,BUILDING_YEARS,2021-2025,2021-2025", "PROJECTS,P1-1,BUILDING_YEARS,待定,", "PROJECTS,P1-1,PROBLEMS,用地,",
        "COMMITMENTS,Q-2,REMARK,已创成,", "REVISIONS,S-02,REASON,口径统一,口径统一", "RESTATEMENTS,S-02,REASON,口径统一,口径统一",
        "COMMENTS,1,COMMENT,意见,", "COMMENTS,1,HANDLING,吸纳,"})
    void sentencesStayInTheOfficeAndTheRestGoesIn(FormSheet form, String code, FormColumn column, String said, String kept) {
        KnownStatement known = new KnownStatement(new Statement(form, code, column, said, new CellPlace("表", "C5")), RECEIPT);
        List<KnownStatement> open = PublicEdition.of(Samples.plan(), List.of(), List.of(known)).statements();
        assertThat(open).extracting(k -> k.statement().text()).isEqualTo(kept == null ? List.of() : List.of(kept));
        assertThat(open).allMatch(k -> k.receipt().file().isEmpty() && k.receipt().sha256().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"INDICATORS,S-02,true", "INDICATORS,S-05,false", "INDICATORS,S-99,false", "COMMITMENTS,Q-1,true", "COMMITMENTS,Q-9,false",
        "ASSIGNED_TARGETS,S-06,true", "ASSIGNED_TARGETS,S-05,false", "BREAKDOWN,S-05@U1,false"})
    void figuresOfPublicRowsAloneGoIn(FormSheet form, String code, boolean kept) {
        assertThat(PublicEdition.of(Samples.plan(), List.of(figure(form, code, "")), List.of()).figures()).hasSize(kept ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"INDICATORS,S-02,摘自内部报表,''", "INDICATORS,S-02,某政发〔2022〕15号,''", "ASSIGNED_TARGETS,S-06,某政发〔2022〕15号,某政发〔2022〕15号",
        "ASSIGNED_TARGETS,S-06,电话通知王珺,''"})
    void ofAFigureFileAndCellAreLeftOutAndOfItsRemarkAllButANumberOfADocument(FormSheet form, String code, String note, String kept) {
        KnownFigure open = PublicEdition.of(Samples.plan(), List.of(figure(form, code, note)), List.of()).figures().getFirst();
        assertThat(open.figure().note()).isEqualTo(kept);
        assertThat(open.toString()).contains("2.71", "区科技局").doesNotContain("甲", "abab", "H9");
    }

    @Test
    void publicRowsThatNeedNoOtherAreJudgedAsInTheReport() {
        List<KnownFigure> figures = Samples.figures();
        PublicEdition edition = PublicEdition.of(Samples.plan(), figures, Samples.statements());
        List<Evaluation> earlier = List.of(Assessor.evaluate(edition.open().plan(), Samples.MID_TERM, edition.figures(), edition.statements()));
        Evaluation evaluation = edition.evaluate(Samples.FINAL, earlier);
        assertThat(evaluation.indicators()).extracting(a -> a.indicator().code()).doesNotContain("S-05").hasSize(Samples.plan().indicators().size() - 1);
        Evaluation whole = Assessor.evaluate(Samples.plan(), Samples.FINAL, figures, Samples.statements());
        assertThat(evaluation.indicators()).allSatisfy(a -> assertThat(whole.indicators()).anyMatch(
                w -> w.indicator().code().equals(a.indicator().code()) && w.verdict() == a.verdict()));
        assertThat(evaluation.indicators()).anyMatch(a -> a.before() != null);
    }

    @Test
    void aWholeWithAHiddenPartHasFiguresAndNoVerdictNowAndBefore() {
        Plan p = Samples.plan();
        List<Indicator> rows = p.indicators().stream().map(i -> i.code().equals("S-05") ? partOf("S-02", i) : i).toList();
        Plan plan = new Plan(p.heading(), p.reports(), p.tolerances(), p.words(), rows, List.of(), p.departments(), List.of(), List.of(), List.of(),
                List.of(), List.of(), "");
        PublicEdition edition = PublicEdition.of(plan, Samples.figures(), List.of());
        Evaluation earlier = Assessor.evaluate(edition.open().plan(), Samples.MID_TERM, edition.figures(), List.of());
        Assessment whole = row(edition.evaluate(Samples.FINAL, List.of(earlier)));
        assertThat(row(earlier).verdict()).isNotEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(whole.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(whole.reason()).isEqualTo("有分项不公开，公开版不作评价");
        assertThat(whole.warning()).isEqualTo(Warning.GREY);
        assertThat(whole.before()).isNull();
        assertThat(whole.achieved()).isNotNull().extracting(Stated::verbatim).isEqualTo("2.86");
    }

    private static Assessment row(Evaluation evaluation) {
        return evaluation.indicators().stream().filter(a -> a.indicator().code().equals("S-02")).findFirst().orElseThrow();
    }

    private static Indicator partOf(String whole, Indicator i) {
        return new Indicator(i.code(), i.category(), i.number(), whole, i.star(), i.name(), i.unit(), i.target(), i.attribute(), i.measure(),
                i.direction(), i.reference(), i.baseline(), i.responsibility(), i.aggregation(), i.formula(), i.decimals(), i.plausible(),
                i.published(), i.definition());
    }

    private static KnownFigure figure(FormSheet form, String code, String note) {
        return new KnownFigure(new Figure(form, code, Period.year(2022), Reading.of("2.71", Unit.NONE), "实绩", note, new CellPlace("指标", "H9")), RECEIPT);
    }
}
