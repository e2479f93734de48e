package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.aggregation.KnownStatements;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Statement;

class InvestmentTest {

    /** 起止年限, 总投资, 年度计划投资, 累计完成投资 in the form of {@code year}; an empty text leaves one out. */
    private static List<KnownStatement> said(int year, String... texts) {
        List<FormColumn> columns = List.of(FormColumn.BUILDING_YEARS, FormColumn.TOTAL_INVESTMENT, FormColumn.PLANNED_INVESTMENT,
                FormColumn.DONE_INVESTMENT);
        List<KnownStatement> statements = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                statements.add(new KnownStatement(new Statement(FormSheet.PROJECTS, "P1-1", columns.get(i), texts[i], new CellPlace("重大工程", "E9")),
                        Samples.receipt(Samples.SCIENCE, year, year)));
            }
        }
        return statements;
    }

    private static Investment on(LocalDate asOf, List<KnownStatement> statements) {
        return Investment.of("P1-1", asOf, new KnownStatements(statements, asOf.getYear()), new KnownStatements(statements, asOf.getYear() - 1));
    }

    private static String points(Outcome outcome) {
        return outcome.amount().map(n -> n.setScale(2, RoundingMode.HALF_UP).toPlainString()).orElseGet(() -> ((Outcome.None) outcome).reason());
    }

    @Test
    void theMoneyIsHeldAgainstTheCalendarInPercentagePoints() {
        Investment i = on(LocalDate.of(2023, 6, 30), said(2023, "2021-2025", "10000", "2000", "6500"));
        assertThat(points(i.completion())).isEqualTo("0.65");
        assertThat(points(i.time())).as("30 of 60 months").isEqualTo("0.50");
        assertThat(points(i.lead())).isEqualTo("15.00");
        assertThat(((Outcome.Value) i.time()).formula()).isEqualTo("30个月÷60个月");
        assertThat(((Outcome.Value) i.completion()).formula()).isEqualTo("6500÷10000");
        assertThat(points(on(LocalDate.of(2023, 6, 30), said(2023, "2021-2025", "10000", "", "4000")).lead())).isEqualTo("-10.00");
    }

    @Test
    void ofTheYearOnlyWhatWasDoneInTheYearCounts() {
        List<KnownStatement> statements = said(2022, "2021-2025", "10000", "2000", "4000");
        statements.addAll(said(2023, "2021-2025", "10000", "2000", "5118"));
        Investment i = on(LocalDate.of(2023, 6, 30), statements);
        assertThat(points(i.yearCompletion())).as("1118 of 2000").isEqualTo("0.56");
        assertThat(points(i.yearTime())).isEqualTo("0.50");
        assertThat(points(i.yearLead())).isEqualTo("5.90");
        assertThat(points(on(LocalDate.of(2023, 12, 31), statements).yearLead())).as("at the year's end").isEqualTo("-44.10");
    }

    @Test
    void aProjectThatBeginsInTheYearHasNothingBefore() {
        assertThat(points(on(LocalDate.of(2023, 6, 30), said(2023, "2023年3月至2024年8月", "10000", "4000", "3000")).yearCompletion())).isEqualTo("0.75");
        assertThat(points(on(LocalDate.of(2023, 6, 30), said(2023, "2022-2024", "10000", "4000", "3000")).yearCompletion()))
                .isEqualTo("缺上年累计完成投资");
        List<KnownStatement> silentLastYear = said(2021, "2021-2025", "10000", "2000", "4000");
        silentLastYear.addAll(said(2023, "2021-2025", "10000", "2000", "5000"));
        assertThat(points(on(LocalDate.of(2023, 6, 30), silentLastYear).yearCompletion())).as("what was said for 2021 is not 2022's")
                .isEqualTo("缺上年累计完成投资");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年3月至2024年8月 | 4个月÷18个月
            2023.3-2024.8       | 4个月÷18个月
            2021年—2023年        | 30个月÷36个月
            2023                | 6个月÷12个月
            2023年              | 6个月÷12个月
            2021-2022           | 24个月÷24个月
            2024-2025           | 0个月÷24个月
            2023.6-2023.6       | 1个月÷1个月
            """)
    void buildingYearsAreReadAsDepartmentsWriteThem(String years, String months) {
        Outcome time = on(LocalDate.of(2023, 6, 30), said(2023, years, "1", "", "1")).time();
        assertThat(((Outcome.Value) time).formula()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2025-2021", "待定", "2023.13-2024.1", "2023.0-2024.1", "2023.6-2023.5"})
    void whatIsNoStretchOfTimeIsNotGuessedAt(String years) {
        Investment i = on(LocalDate.of(2023, 6, 30), said(2023, years, "10", "", "1"));
        assertThat(i.time()).isEqualTo(new Outcome.None("缺起止年限"));
        assertThat(i.lead()).isEqualTo(new Outcome.None("缺起止年限"));
    }

    @Test
    void aMissingAmountIsNamed() {
        assertThat(on(LocalDate.of(2023, 6, 30), said(2023, "2021-2025", "", "", "500")).lead()).isEqualTo(new Outcome.None("缺总投资"));
        assertThat(on(LocalDate.of(2023, 6, 30), said(2023, "2021-2025", "0", "", "500")).completion()).isEqualTo(new Outcome.None("总投资为0"));
        assertThat(on(LocalDate.of(2023, 6, 30), said(2023, "2021-2025", "500", "", "")).completion()).isEqualTo(new Outcome.None("缺累计完成投资"));
        assertThat(on(LocalDate.of(2023, 6, 30), said(2023, "2021-2025", "500", "", "")).yearCompletion()).isEqualTo(new Outcome.None("缺2023年报送"));
        assertThat(on(LocalDate.of(2023, 6, 30), said(2023, "2023", "500", "", "100")).yearLead()).isEqualTo(new Outcome.None("缺年度计划投资"));
    }
}
