package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.SubmittedWorkbook;

/** Whose form of which plan and year a workbook is. */
class IdentificationTest {

    private static final String TABLE = Typed.INDICATORS.lines().skip(2).reduce("", (one, other) -> one + other + "\n");
    private static final FormHead STAMP = new FormHead("sample", "B2", "2023", "", "", "");

    private static Plan earlier() {
        Plan plan = Samples.plan();
        PlanHeading h = plan.heading();
        PlanHeading heading = new PlanHeading("earlier", "某某区国民经济和社会发展第十三个五年规划纲要", "“十三五”规划纲要", h.region(), h.issuingBody(), 2015, 2016,
                2020, false, "", "", "", "", "");
        return new Plan(heading, List.of(), plan.tolerances(), plan.words(), plan.indicators(), List.of(), plan.departments(), plan.localities(),
                plan.commitments(), plan.tasks(),
                plan.projects(), List.of(), "earlier-version");
    }

    private static Identification of(SubmittedWorkbook workbook) {
        return Identification.of(workbook, new PlanNames(List.of(earlier(), Samples.plan())));
    }

    private static SubmittedWorkbook headed(String head) {
        return Typed.workbook(Typed.sheet("指标", head + "\n" + TABLE));
    }

    private static SubmittedWorkbook stamped(FormHead stamp, String head) {
        return Typed.stamped(stamp, Typed.sheet("指标", head + "\n" + TABLE));
    }

    private static String known(Identification i) {
        return i.plan().map(Plan::id).orElse("?") + " " + i.department().map(d -> d.shortName()).orElse("?") + " " + i.year()
                .map(String::valueOf).orElse("?");
    }

    private static List<String> findings(Identification i) {
        return i.findings().stream().map(f -> f.code().code() + " " + f.found() + " | " + f.expected()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "报送单位：|区统计局|规划：|“十四五”规划纲要|年度：|2023",
        "报送单位：区统计局|规划：\"十四五\"规划纲要|年度：2023年",
        "报送单位:|某某区统计局|规划:|《某某区国民经济和社会发展第十四个五年规划纲要》|年度:|2023年度",
        "报 送 单 位：|B2|规划：|sample|年度：|2023上半年",
        "年度：|2023||规划：|十四五规划纲要|报送单位：|　区统计局 "})
    void theVisibleHeadIsEnoughInManySpellings(String head) {
        Identification i = of(headed(head));
        assertThat(findings(i)).isEmpty();
        assertThat(known(i)).isEqualTo("sample 区统计局 2023");
        assertThat(i.form()).isPresent();
    }

    @Test
    void theStampIsEnoughWhereTheHeadIsGone() {
        Identification i = of(stamped(STAMP, "某某区指标填报表"));
        assertThat(findings(i)).isEmpty();
        assertThat(known(i)).isEqualTo("sample 区统计局 2023");
    }

    @Test
    void whoFilledItIsTakenFromTheHead() {
        Identification i = of(stamped(STAMP, "填报人：|王珺|电话：|0523-1|日期：|2023-07-10"));
        assertThat(i.form().orElseThrow().head()).isEqualTo(new FormHead("sample", "B2", "2023", "王珺", "0523-1", "2023-07-10"));
    }

    @Test
    void anUnknownPlanIsNotGuessedFromTheDepartment() {
        Identification i = of(headed("报送单位：|区统计局|规划：|“十五五”规划纲要|年度：|2023"));
        assertThat(known(i)).isEqualTo("? ? ?");
        assertThat(findings(i)).containsExactly("F-111 ““十五五”规划纲要” | 某某区国民经济和社会发展第十三个五年规划纲要；某某区国民经济和社会发展第十四个五年规划纲要");
        assertThat(i.form()).isEmpty();
        assertThat(findings(of(headed("报送单位：|区统计局")))).first().asString().startsWith("F-111 未写明 | ");
    }

    @Test
    void aHeadWithAnUnknownPlanIsNotOverruledByTheStamp() {
        assertThat(findings(of(stamped(STAMP, "规划：|“十五五”规划纲要")))).hasSize(1).first().asString().startsWith("F-111 ");
    }

    @Test
    void anUnknownDepartmentIsSentBack() {
        assertThat(findings(of(headed("报送单位：|统计局|规划：|sample|年度：|2023")))).containsExactly("F-112 “统计局” | 规划目录中的单位名称");
        assertThat(findings(of(headed("规划：|sample|年度：|2023")))).containsExactly("F-112 未写明 | 规划目录中的单位名称");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020, false
            2021, true
            2025, true
            2026, false
            明年, false
            2021-2025, false
            """)
    void theYearLiesWithinThePlan(String year, boolean known) {
        Identification i = of(headed("报送单位：|区统计局|规划：|sample|年度：|" + year));
        assertThat(findings(i)).isEqualTo(known ? List.of() : List.of("F-113 “" + year + "” | 2021至2025年"));
    }

    @Test
    void withoutAYearTheLatestOneAskedForCounts() {
        Identification i = of(headed("报送单位：|区统计局|规划：|sample"));
        assertThat(findings(i)).isEmpty();
        assertThat(i.year()).contains(2023);
    }

    @Test
    void aFormMadeForAnotherDepartmentIsSentBack() {
        Identification i = of(stamped(new FormHead("sample", "B1", "2023", "", "", ""), "报送单位：|区统计局|规划：|sample|年度：|2023"));
        assertThat(findings(i)).containsExactly("F-114 表头：“sample”、“区统计局” | 表格自带标识：“sample”、区科技局");
        assertThat(i.findings().getFirst().severity()).isEqualTo(Severity.REJECTION);
    }

    @Test
    void aFormOfAnotherPlanIsSentBack() {
        Identification i = of(stamped(new FormHead("earlier", "B2", "2020", "", "", ""), "报送单位：|区统计局|规划：|sample|年度：|2023"));
        assertThat(findings(i)).containsExactly("F-114 表头：“sample”、“区统计局” | 表格自带标识：“earlier”、区统计局");
    }

    @Test
    void headAndStampMayNameTheSameInOtherWords() {
        assertThat(findings(of(stamped(STAMP, "报送单位：|某某区统计局|规划：|“十四五”规划纲要|年度：|2023")))).isEmpty();
    }

    @Test
    void aWorkbookWithoutATableIsSentBack() {
        SubmittedWorkbook letter = Typed.workbook(Typed.sheet("说明", "报送单位：|区统计局|规划：|sample|年度：|2023\n情况说明"));
        assertThat(findings(of(letter))).containsExactly("F-121 没有含“编号”或名称列的表 | 指标、重点任务、重大工程、量化承诺等表");
    }

    @Test
    void everythingThatStandsInTheWayIsSaidAtOnce() {
        SubmittedWorkbook letter = Typed.workbook(Typed.sheet("说明", "报送单位：|某局|规划：|sample|年度：|1999"));
        assertThat(of(letter).findings()).extracting(f -> f.code().code()).containsExactly("F-112", "F-113", "F-121");
    }
}
