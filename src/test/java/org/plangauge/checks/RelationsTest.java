package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.catalogue.CatalogueReading;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Receipt;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** Relations of {@code checks.csv} over the shipped plan, from the table to the finding. */
class RelationsTest {

    private static final String HEADERS = "编号,名称,左式,比较,右式,容差,级别,处理办法,期别\n";
    private static final String FORM = """
            报送单位：|区统计局|规划：|“十四五”规划纲要|年度：|2023
            编号|指标|单位|2021|2022|2023上半年
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePlan() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/hailing-14"))) {
            for (Path file : files.toList()) {
                Files.copy(file, Files.createDirectories(folder.resolve("hailing-14")).resolve(file.getFileName()));
            }
        }
    }

    private Plan plan(String checks) throws IOException {
        Files.writeString(folder.resolve("hailing-14/checks.csv"), HEADERS + checks);
        CatalogueReading reading = Catalogue.read(folder.resolve("hailing-14"));
        assertThat(reading.faults()).isEmpty();
        return Objects.requireNonNull(reading.plan());
    }

    private Inspection inspect(String checks, String rows, KnownFigure... known) throws IOException {
        Plan plan = plan(checks);
        return new Inspector(List.of(plan)).inspect(Typed.workbook(Typed.sheet("指标", FORM + rows)),
                any -> Background.of(List.of(known), List.of(), List.of()));
    }

    private List<String> relations(String checks, String rows, KnownFigure... known) throws IOException {
        return inspect(checks, rows, known).findings().stream().filter(f -> f.code().code().startsWith("F-33")).map(Typed::inWords).toList();
    }

    private static KnownFigure known(String department, String code, String period, String text) {
        Department who = new Department("D", department, department, "", "", "");
        return new KnownFigure(new Figure(FormSheet.INDICATORS, code, Period.parse(period).orElseThrow(), Reading.of(text, Unit.parse("%")), "", "",
                new CellPlace("指标", "H7")), new Receipt(who.shortName(), 2022, department + ".xlsx", "cd".repeat(32), LocalDate.EPOCH, 1));
    }

    @ParameterizedTest
    @CsvSource({"≤,0.5,3.5,true", "≤,0.5,3.51,false", "≥,0.5,2.5,true", "≥,0.5,2.49,false", "＝,10%,3.3,true", "＝,10%,3.31,false", "=,,3.0,true", "=,,3.01,false",
        "≠,,3.01,true", "≠,,3,false", "＜,,2.99,true", "<,,3,false", "＞,,3.01,true", ">,,3,false", ">=,,3,true", "<=,,3.01,false", "!=,0.5,3.5,false", "<>,0.5,3.6,true"})
    void everyComparisonHasItsBound(String relation, String tolerance, String left, boolean holds) throws IOException {
        List<String> said = relations("K-1,甲,{T2-02}," + relation + ",{T2-01}," + (tolerance == null ? "" : tolerance) + ",警告,请核对。,年度\n",
                "T2-01|地区生产总值年均增长|%||3|\nT2-02|全员劳动生产率年均增长|%||" + left + "|\n");
        assertThat(said.isEmpty()).isEqualTo(holds);
    }

    @Test
    void theFindingNamesTheSidesTheirFiguresAndTheTolerance() throws IOException {
        assertThat(relations("K-1,增速大体相称,ABS({T2-02}-{T2-01}),≤,3,0.5,警告,请核对。,各期\n",
                "T2-01|地区生产总值年均增长|%|8|3|\nT2-02|全员劳动生产率年均增长|%|11.5|7|\n")).containsExactly("“指标”表E4: 增速大体相称（K-1，2022年）："
                + "ABS(全员劳动生产率年均增长2022年（7）-地区生产总值年均增长2022年（3）)＝4 | 不大于3，允许误差0.5");
    }

    @Test
    void aFigureOfAnotherWorkbookIsNamedWithItsFile() throws IOException {
        List<Finding> findings = inspect("K-1,不低于上年,{T2-05},≥,{T2-05@上年},0.1,提示,请核对。,年度\n", "T2-05|研发经费支出占地区生产总值比重|%||2.49|\n",
                known("区统计局", "T2-05", "2021", "2.6")).findings().stream().filter(f -> f.code() == FindingCode.RELATION_NOTED).toList();
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(Typed.inWords(f)).isEqualTo("“指标”表E3: 不低于上年（K-1，2022年）：研发经费支出占地区生产总值比重2022年（2.49） | "
                    + "不小于研发经费支出占地区生产总值比重2021年（2.6），允许误差0.1");
            assertThat(f.remedy()).isEqualTo("请核对。参与比较的其他数据：区统计局报送，文件“区统计局.xlsx”“指标”表H7。");
        });
    }

    @Test
    void theYearBeforeTheFirstAndTheBaselineAreThePlansOwn() throws IOException {
        String row = "T2-05|研发经费支出占地区生产总值比重|%|2.4||\n";
        assertThat(relations("K-1,甲,{T2-05},≥,{T2-05@上年},,警告,请核对。,年度\n", row)).singleElement().asString().contains("研发经费支出占地区生产总值比重2020年（2.6）");
        assertThat(relations("K-1,甲,{T2-05},≥,{T2-05@基期},,警告,请核对。,年度\n", row)).singleElement().asString().contains("研发经费支出占地区生产总值比重基期（2.6）");
        assertThat(relations("K-1,甲,{T2-05},≥,{T2-05@基期}-0.2,,警告,请核对。,年度\n", row)).isEmpty();
    }

    @Test
    void whatAddsUpIsTakenUpToThePeriodAndNotOverAGap() throws IOException {
        String check = "K-1,甲,{T2-01@累计},≤,12,,警告,请核对。,各期\n";
        assertThat(relations(check, "T2-01|地区生产总值年均增长|%|8|3|\n")).isEmpty();
        assertThat(relations(check, "T2-01|地区生产总值年均增长|%|8|3|1.5\n")).singleElement().asString().contains("截至2023年上半年累计（12.5）");
        assertThat(relations(check, "T2-01|地区生产总值年均增长|%||14|\n")).as("2021 is missing").isEmpty();
    }

    @Test
    void aDepartmentMayBeNamed() throws IOException {
        String check = "K-1,甲,{T2-05#区统计局},＝,{T2-05#区科技局},,警告,请核对。,年度\n";
        String row = "T2-05|研发经费支出占地区生产总值比重|%||2.7|\n";
        assertThat(relations(check, row)).as("the other has not said anything").isEmpty();
        assertThat(relations(check, row, known("区科技局", "T2-05", "2022", "2.8"))).singleElement().asString()
                .contains("区统计局所报研发经费支出占地区生产总值比重2022年（2.7） | 等于区科技局所报研发经费支出占地区生产总值比重2022年（2.8）");
        assertThat(relations(check, row, known("区科技局", "T2-05", "2022", "2.70"))).isEmpty();
    }

    @Test
    void aRelationWithoutAllItsFiguresIsNotRun() throws IOException {
        String check = "K-1,甲,{T2-02},≤,{T2-01},,警告,请核对。,年度\n";
        assertThat(relations(check, "T2-02|全员劳动生产率年均增长|%||7|\n")).isEmpty();
        assertThat(relations(check, "T2-01|地区生产总值年均增长|%||3以上|\nT2-02|全员劳动生产率年均增长|%||7|\n")).as("no plain number").isEmpty();
        assertThat(relations("K-1,甲,{T2-02}/{T2-01},≤,1,,警告,请核对。,年度\n", "T2-01|地区生产总值年均增长|%||0|\nT2-02|全员劳动生产率年均增长|%||7|\n"))
                .as("a division by zero has no value").isEmpty();
    }

    @Test
    void onlyWhatTheWorkbookTouchesIsLookedAt() throws IOException {
        assertThat(relations("K-1,甲,{T2-05},≥,{T2-05@上年},,警告,请核对。,年度\n", "T2-01|地区生产总值年均增长|%||3|\n",
                known("区统计局", "T2-05", "2021", "2.6"), known("区统计局", "T2-05", "2022", "2.1"))).isEmpty();
    }

    @Test
    void anErrorLeavesTheFigureOutAndAWarningDoesNot() throws IOException {
        String row = "T2-01|地区生产总值年均增长|%|8|3|\n";
        Inspection error = inspect("K-1,甲,{T2-01},≤,5,,错误,请核对。,年度\n", row);
        assertThat(error.submission().orElseThrow().figures()).extracting(f -> f.period().toString()).containsExactly("2022");
        assertThat(error.findings()).extracting(Finding::code).contains(FindingCode.RELATION_BROKEN);
        Inspection warning = inspect("K-1,甲,{T2-01},≤,5,,警告,请核对。,年度\n", row);
        assertThat(warning.submission().orElseThrow().figures()).hasSize(2);
        assertThat(warning.findings()).extracting(Finding::code).contains(FindingCode.RELATION_DOUBTED);
    }
}
