package org.plangauge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with plan.yaml, each in the words in which it is said. */
class PlanYamlTest {

    @TempDir
    private Path root;

    private SmallCatalogue catalogue() {
        return new SmallCatalogue(root);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: small            | id: other           | plan.yaml, key id: found "other", expected the name of the folder, small
            id: small            | id: 14              | plan.yaml, key id: found "14", expected text
            region: 某某区        | region: [某某区]      | plan.yaml, key region: found a list, expected text
            region: 某某区        | region: ""           | plan.yaml, key region: found nothing, expected text
            region: 某某区        | regoin: 某某区        | plan.yaml, key region: found nothing, expected text
            firstYear: 2021      | firstYear: 二〇二一   | plan.yaml, key firstYear: found "二〇二一", expected a year
            firstYear: 2021      | firstYear: 1899      | plan.yaml, key firstYear: found "1899", expected a year
            lastYear: 2025       | lastYear: 2021       | plan.yaml, key lastYear: found "2021", expected a year after firstYear, 2021
            baselineYear: 2020   | baselineYear: 2019   | plan.yaml, key baselineYear: found "2019", expected the year before firstYear, 2020
            baselineYear: 2020   | baselineYear: 2021   | plan.yaml, key baselineYear: found "2021", expected the year before firstYear, 2020
            type: final          | type: last           | plan.yaml, key reports[1].type: found "last", expected annual, mid-term or final
            asOf: 2025-12-31     | asOf: 2026-01-01     | plan.yaml, key reports[1].asOf: found "2026-01-01", expected a day from 2021-01-01 to 2025-12-31
            asOf: 2023-06-30     | asOf: 2020-12-31     | plan.yaml, key reports[2].asOf: found "2020-12-31", expected a day from 2021-01-01 to 2025-12-31
            asOf: 2023-06-30     | asOf: 2023-02-30     | plan.yaml, key reports[2].asOf: found "2023-02-30", expected a date such as 2023-06-30
            asOf: 2023-06-30     | asOf: 2023年6月      | plan.yaml, key reports[2].asOf: found "2023年6月", expected a date such as 2023-06-30
            """)
    void aWrongValueIsNamed(String found, String by, String fault) {
        assertThat(catalogue().replace("plan.yaml", found, by).faults()).contains(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            demonstration: 是                        | plan.yaml, key demonstration: found "是", expected true or false
            tolerances: 10                           | plan.yaml, key tolerances: found "10", expected keys and values
            tolerances: {ahead: -1}                  | plan.yaml, key tolerances.ahead: found "-1", expected a number from 0 to 100
            tolerances: {ahead: 100.5}               | plan.yaml, key tolerances.ahead: found "100.5", expected a number from 0 to 100
            tolerances: {behind: 5}                  | plan.yaml, key tolerances.behind: found an unknown key, expected one of ahead, shortfall, exceeded, approximate, farShort
            words: {progress: {ahead: 滞后}}          | plan.yaml, key words.progress.behind: found "滞后", expected a word of its own
            words: {final: {met: [完成]}}             | plan.yaml, key words.final.met: found a list, expected text
            words: {ending: {}}                      | plan.yaml, key words.ending: found an unknown key, expected one of progress, final
            contact: 89                              | plan.yaml, key contact: found "89", expected text
            editor: 张三                              | plan.yaml, key editor: found an unknown key, expected one of id, title, shortTitle, region, issuingBody, baselineYear, firstYear, lastYear, demonstration, source, figuresNote, assignmentNote, starNote, contact, reports, tolerances, words
            """)
    void aWrongOptionalKeyIsNamed(String line, String fault) {
        SmallCatalogue catalogue = catalogue();
        assertThat(catalogue.with("plan.yaml", catalogue.text("plan.yaml") + line + "\n").faults()).containsExactly(fault);
    }

    @Test
    void bothSidesOfTheBoundsOfATolerance() {
        SmallCatalogue catalogue = catalogue();
        assertThat(catalogue.with("plan.yaml", catalogue.text("plan.yaml") + "tolerances: {ahead: 0, farShort: 100}\n").faults()).isEmpty();
    }

    @Test
    void aMisspeltKeyIsBothUnknownAndMissing() {
        assertThat(catalogue().replace("plan.yaml", "issuingBody", "issuer").faults()).hasSize(2).first()
                .isEqualTo("plan.yaml, key issuingBody: found nothing, expected text");
    }

    @Test
    void reportsAreNeededAndEachOnce() {
        String plan = catalogue().text("plan.yaml");
        String without = plan.substring(0, plan.indexOf("reports:"));
        assertThat(catalogue().with("plan.yaml", without).faults())
                .containsExactly("plan.yaml, key reports: found nothing, expected a list of reports with type and asOf");
        assertThat(catalogue().with("plan.yaml", without + "reports: []\n").faults())
                .containsExactly("plan.yaml, key reports: found a list, expected a list of reports with type and asOf");
        assertThat(catalogue().with("plan.yaml", without + "reports: [annual]\n").faults())
                .containsExactly("plan.yaml, key reports[1]: found \"annual\", expected keys and values");
        assertThat(catalogue().with("plan.yaml", plan + "  - {type: final, asOf: 2025-12-31}\n").faults())
                .containsExactly("plan.yaml, key reports[3].asOf: found \"2025-12-31\", expected one final report of a day");
        assertThat(catalogue().with("plan.yaml", plan + "  - {type: annual, asOf: 2025-12-31}\n").faults()).isEmpty();
        assertThat(catalogue().with("plan.yaml", plan + "  - {type: annual, asOf: 2024-12-31, title: 年报}\n").faults())
                .containsExactly("plan.yaml, key reports[3].title: found an unknown key, expected one of type, asOf, collectBy");
    }

    @Test
    void theLastDayToReportIsOptionalAndNotBeforeTheAsOfDay() {
        String plan = catalogue().text("plan.yaml");
        assertThat(catalogue().with("plan.yaml", plan + "  - {type: annual, asOf: 2024-12-31, collectBy: 2024-12-31}\n").faults()).isEmpty();
        assertThat(catalogue().with("plan.yaml", plan + "  - {type: annual, asOf: 2024-12-31, collectBy: 2024-12-30}\n").faults())
                .containsExactly("plan.yaml, key reports[3].collectBy: found \"2024-12-30\", expected a day not before asOf, 2024-12-31");
        assertThat(catalogue().with("plan.yaml", plan + "  - {type: annual, asOf: 2024-12-31, collectBy: 60}\n").faults())
                .containsExactly("plan.yaml, key reports[3].collectBy: found \"60\", expected a date such as 2023-06-30");
    }

    @Test
    void textThatIsNoYamlIsNamedWithItsRow() {
        assertThat(catalogue().replace("plan.yaml", "region: 某某区", "region: 某某区: 二").faults())
                .containsExactly("plan.yaml, row 4: found text that is no YAML (mapping values are not allowed here), expected keys and values");
        assertThat(catalogue().with("plan.yaml", "只有文字").faults())
                .containsExactly("plan.yaml: found no keys and values, expected id, title, …");
        assertThat(catalogue().with("plan.yaml", "").faults())
                .containsExactly("plan.yaml: found no keys and values, expected id, title, …");
    }

    @Test
    void aKeyTwiceIsNoYaml() {
        assertThat(catalogue().replace("plan.yaml", "id: small\n", "id: small\nid: small\n").faults()).hasSize(1).first().asString()
                .startsWith("plan.yaml, row 2: found text that is no YAML (found duplicate key id");
    }

    @Test
    void typeTagsAreRefusedAndNeverMadeIntoObjects() {
        SmallCatalogue catalogue = catalogue();
        assertThat(catalogue.with("plan.yaml", catalogue.text("plan.yaml") + "contact: !!java.net.URL [\"http://example.org\"]\n")
                .faults()).hasSize(1).first().asString()
                .contains("found text that is no YAML (Global tag is not allowed: tag:yaml.org,2002:java.net.URL)");
    }

    @Test
    void aCascadeOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(catalogue().with("plan.yaml", bomb.toString()).faults()).hasSize(1).first().asString()
                .contains("Number of aliases for non-scalar nodes exceeds the specified max=10");
    }

    @Test
    void aMissingPlanIsNamedAndTheTablesAreCheckedAllTheSame() {
        assertThat(catalogue().without("plan.yaml").replace("units.csv", "U2", "U1").faults()).containsExactly(
                "plan.yaml: found no such file, expected the plan's heading",
                "units.csv, row 3, column 编号: found \"U1\" again, expected a code of its own (row 2 has it too)");
    }
}
