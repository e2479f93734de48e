package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Aggregation;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.Role;
import org.plangauge.submission.SubmittedWorkbook;

/** A total beside its parts by town: exact, said by how much, and never held against half a sum. */
class PartsChecksTest {

    private static final String WHOLE = Typed.HEAD + "编号|指标|单位|2021|2022\nS-03|累计实际利用外资|亿美元|";
    private static final String PARTS = Typed.HEAD + "编号|指标|单位|镇街|2021|2022\n";

    /** The small plan, its third indicator summed up from two towns; a park is in it that does not count. */
    private static Plan plan() {
        Plan plan = Samples.plan();
        List<Indicator> indicators = plan.indicators().stream().map(i -> !i.code().equals("S-03") ? i : new Indicator(i.code(), i.category(), i.number(),
                i.parent(), i.star(), i.name(), i.unit(), i.target(), i.attribute(), i.measure(), i.direction(), i.reference(), i.baseline(),
                i.responsibility(), Aggregation.SUM, i.formula(), i.decimals(), i.plausible(), i.published(), i.definition())).toList();
        List<Locality> localities = List.of(new Locality("U1", "东镇", "镇", true), new Locality("U2", "西街道", "街道", true),
                new Locality("U3", "园区", "园区", false));
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), indicators, plan.auxiliaries(), plan.departments(), localities,
                plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }

    private static List<Finding> findings(HistoryCheck check, String whole, String east, String west) {
        SubmittedWorkbook workbook = Typed.workbook(Typed.sheet("指标", WHOLE + whole), Typed.sheet("分镇街", PARTS + "S-03|累计实际利用外资|亿美元|东镇|" + east
                + "\nS-03|累计实际利用外资|亿美元|西街道|" + west + "\nS-03|累计实际利用外资|亿美元|园区|9|9\n"));
        FilledForm form = FilledForm.read(workbook, FormTable.find(workbook), plan(), Role.DEPARTMENT, Samples.STATISTICS, FormHeads.find(workbook.sheets()));
        return check.examine(form, form.submission(), Background.nothing());
    }

    @Test
    void aTotalIsTheSumOfItsPartsToTheLastDigit() {
        assertThat(findings(new TotalDiffersFromParts(), "2.10|2.3", "1.25|1.3", "0.85|1")).isEmpty();
        assertThat(findings(new TotalDiffersFromParts(), "2.1001|2.3", "1.25|1.3", "0.85|1")).singleElement().satisfies(f -> {
            assertThat(Typed.inWords(f)).isEqualTo("“指标”表D4: 累计实际利用外资：2021年总数2.1001，分镇街合计2.10，多0.0001 | 与2个镇街园区的合计一致");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(findings(new TotalDiffersFromParts(), "2.1|2.2", "1.25|1.3", "0.85|1")).singleElement().extracting(Typed::inWords).asString()
                .contains("2022年总数2.2，分镇街合计2.3，少0.1");
    }

    @Test
    void aSumWithoutAllItsPartsOrOfMoreThanPlainNumbersIsHeldAgainstNothing() {
        assertThat(findings(new TotalDiffersFromParts(), "2.1|", "1.25|", "|")).isEmpty();
        assertThat(findings(new TotalDiffersFromParts(), "2.1|", "1.25|", "0.8以上|")).isEmpty();
    }

    @Test
    void missingPartsAreNamed() {
        assertThat(findings(new PartsIncomplete(), "2.1|2.3", "1.25|1.3", "0.85|")).singleElement().extracting(Typed::inWords)
                .isEqualTo("“分镇街”表F4: 累计实际利用外资：2022年已报1个，缺西街道 | 2个镇街园区都有数值");
        assertThat(findings(new PartsIncomplete(), "2.1|2.3", "1.25|1.3", "0.85|0")).as("0 is a figure").isEmpty();
        assertThat(findings(new PartsIncomplete(), "2.1|2.3", "|", "|")).as("no breakdown at all").isEmpty();
    }
}
