package org.plangauge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Tolerances;
import org.plangauge.plan.VerdictWords;
import org.plangauge.value.Reading;

/** What a right catalogue may look like. */
class CatalogueTest {

    @TempDir
    private Path root;

    private static Plan plan(SmallCatalogue catalogue) {
        CatalogueReading reading = catalogue.read();
        assertThat(reading.faults()).isEmpty();
        return Objects.requireNonNull(reading.plan());
    }

    @Test
    void everyCellFindsItsPlaceInThePlan() {
        Plan plan = plan(new SmallCatalogue(root));
        Indicator research = plan.indicator("I-2").orElseThrow();
        assertThat(research.starred()).isTrue();
        assertThat(research.binding()).isTrue();
        assertThat(research.responsibility().lead()).extracting(Department::shortName).isEqualTo("区科技局");
        assertThat(research.responsibility().supporting()).extracting(Department::code).containsExactly("D2", "D1");
        assertThat(research.responsibility().proposed()).isFalse();
        assertThat(research.published()).isFalse();
        assertThat(research.plausible().inWords()).isEqualTo("0 至 20");
        assertThat(plan.department("某某区统计局").orElseThrow().note()).isEqualTo("数据");
        assertThat(plan.commitments().get(1).target()).isNull();
        assertThat(plan.projects()).extracting(p -> p.code() + " " + p.reported()).containsExactly("P1 false", "P1-1 true");
        assertThat(plan.tasks().get(0).responsibility().lead()).isNull();
    }

    @Test
    void blankCellsMeanTheirDefaults() {
        Indicator income = plan(new SmallCatalogue(root)).indicator("I-3").orElseThrow();
        assertThat(income.decimals()).isEqualTo(2);
        assertThat(income.published()).isTrue();
        assertThat(income.direction().word()).isEqualTo("升");
        assertThat(income.aggregation().word()).isEqualTo("直报");
        assertThat(income.plausible()).isEqualTo(new PlausibleRange(null, null, null));
        assertThat(income.baseline()).isInstanceOf(Reading.Missing.class);
        assertThat(income.responsibility().proposed()).isFalse();
        assertThat(income.reference()).isEqualTo("I-1");
    }

    @Test
    void tolerancesWordsAndNotesMayBeLeftOut() {
        Plan plan = plan(new SmallCatalogue(root));
        assertThat(plan.tolerances()).isEqualTo(Tolerances.DEFAULT);
        assertThat(plan.words()).isEqualTo(VerdictWords.DEFAULT);
        assertThat(plan.heading().demonstration()).isFalse();
        assertThat(plan.heading().contact()).isEmpty();
        assertThat(plan.reports()).extracting(r -> r.type().code()).containsExactly("mid-term", "final");
    }

    @Test
    void whatIsSetOfTolerancesAndWordsIsSetAndTheRestIsUsual() {
        SmallCatalogue catalogue = new SmallCatalogue(root);
        catalogue.with("plan.yaml", catalogue.text("plan.yaml")
                + "tolerances: {ahead: 7.5}\nwords:\n  progress: {behind: 进度滞后}\ndemonstration: true\n");
        Plan plan = plan(catalogue);
        assertThat(plan.tolerances().ahead()).isEqualByComparingTo("7.5");
        assertThat(plan.tolerances().shortfall()).isEqualByComparingTo("5");
        assertThat(plan.words().progress().behind()).isEqualTo("进度滞后");
        assertThat(plan.words().progress().ahead()).isEqualTo("快于预期");
        assertThat(plan.heading().demonstration()).isTrue();
    }

    @Test
    void onlyTheHeadingTheDepartmentsAndTheIndicatorsAreNeeded() {
        SmallCatalogue catalogue = new SmallCatalogue(root);
        List.of("units.csv", "commitments.csv", "tasks.csv", "projects.csv", "annual-targets.csv").forEach(catalogue::without);
        Plan plan = plan(catalogue);
        assertThat(plan.indicators()).hasSize(5);
        assertThat(plan.commitments()).isEmpty();
        assertThat(plan.tasks()).isEmpty();
    }

    @Test
    void gb18030AsExcelSavesItOnChineseWindowsReadsTheSame() {
        List<Indicator> expected = plan(new SmallCatalogue(root.resolve("utf-8"))).indicators();
        assertThat(plan(new SmallCatalogue(root.resolve("gb")).savedIn(Charset.forName("GB18030"))).indicators()).isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        List<Indicator> expected = plan(new SmallCatalogue(root.resolve("without"))).indicators();
        assertThat(plan(new SmallCatalogue(root.resolve("with")).withByteOrderMark()).indicators()).isEqualTo(expected);
    }

    @Test
    void columnsMayStandInAnyOrderWithSpacesAndFullWidthInTheirHeaders() {
        SmallCatalogue catalogue = new SmallCatalogue(root).with("departments.csv",
                "  全 称 ,　简称　,邮箱,编号\n 某某区统计局　,区统计局,, Ｄ２ \n某某区科学技术局,\u00A0区科技局\u00A0,,D1\n");
        Plan plan = plan(catalogue);
        assertThat(plan.departments()).extracting(Department::code).containsExactly("D2", "D1");
        assertThat(plan.departments()).extracting(Department::shortName).containsExactly("区统计局", "区科技局");
    }

    @Test
    void blankRowsAndWindowsLineEndsAreNothing() {
        SmallCatalogue catalogue = new SmallCatalogue(root);
        Plan plan = plan(catalogue.with("units.csv", "编号,名称,类型\r\n\r\nU1,东镇,镇\r\n,,\r\n　, ,\r\nU2,\"西\n街道\",街道\r\n\r\n"));
        assertThat(plan.localities()).hasSize(2);
    }

    @Test
    void departmentsAreNamedByCodeShortOrFullNameWithAnySeparator() {
        SmallCatalogue catalogue = new SmallCatalogue(root).replace("indicators.csv", "区统计局、某某区科学技术局", "\"D1，区统计局；某某区科学技术局,\"");
        assertThat(plan(catalogue).indicator("I-2").orElseThrow().responsibility().supporting()).extracting(Department::code)
                .containsExactly("D1", "D2");
    }

    @Test
    void aRelativeIndicatorFindsItsReferenceByTheWordsOfItsTarget() {
        assertThat(reference("高于经济增长")).isEqualTo("I-1");
        assertThat(reference("与GDP增速同步")).isEqualTo("I-1");
        assertThat(reference("不低于地区生产总值增长")).isEqualTo("I-1");
        assertThat(reference("快于研发经费")).isEqualTo("I-2");
        assertThat(reference("与托位数持平")).as("two have it in their names").isNull();
    }

    private String reference(String target) {
        Plan plan = new SmallCatalogue(root).replace("indicators.csv", "高于经济增长", target).read().plan();
        return plan == null ? null : plan.indicator("I-3").orElseThrow().reference();
    }

    @Test
    void hiddenAndTemporaryFilesAreNotTables() throws Exception {
        plan(new SmallCatalogue(root).with("._indicators.csv", "x").with("~$units.csv", "x").with("notes.txt", "x"));
        assertThat(Files.exists(root.resolve("small/._indicators.csv"))).isTrue();
    }

    @Test
    void theVersionChangesWithAnyByteOfAnyTableAndWithNothingElse() {
        String version = plan(new SmallCatalogue(root.resolve("1"))).version();
        assertThat(plan(new SmallCatalogue(root.resolve("2")).with("notes.txt", "x")).version()).isEqualTo(version);
        assertThat(plan(new SmallCatalogue(root.resolve("3")).replace("units.csv", "东镇", "南镇")).version()).isNotEqualTo(version);
        assertThat(plan(new SmallCatalogue(root.resolve("4")).without("units.csv")).version()).isNotEqualTo(version);
    }

    @Test
    void aFolderWithoutPlansHasNone() {
        assertThat(Catalogue.plansUnder(root)).isEmpty();
        assertThat(Catalogue.plansUnder(root.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aReadingIsAPlanOrFaultsNeverBothOrNeither() {
        Plan plan = plan(new SmallCatalogue(root));
        assertThatThrownBy(() -> new CatalogueReading(plan, List.of(new Fault("plan.yaml", 0, "", "a", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CatalogueReading(null, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
