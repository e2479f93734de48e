package org.plangauge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.CheckExpression.Term;
import org.plangauge.plan.CheckExpression.Time;
import org.plangauge.plan.CrossCheck;

/** The table checks.csv: what it may say, and every fault named. */
class CheckTableTest {

    private static final String HEADERS = "编号,名称,左式,比较,右式,容差,级别,处理办法\n";

    @TempDir
    private Path root;

    private SmallCatalogue with(String rows) {
        return new SmallCatalogue(root).with("checks.csv", HEADERS + rows);
    }

    private CrossCheck only(String row) {
        CatalogueReading reading = with(row).read();
        assertThat(reading.faults()).isEmpty();
        return reading.plan().checks().getFirst();
    }

    @Test
    void aPlanWithoutTheTableHasNoRelations() {
        assertThat(new SmallCatalogue(root).read().plan().checks()).isEmpty();
    }

    @Test
    void figuresOfOtherTimesAndDepartmentsCanBeNamed() {
        CrossCheck check = only("K1,甲,{I-2@上年#区统计局}＋{ I-2@基期 },≥,{I-5@累计}×2,5%,错误,请改。\n");
        assertThat(check.left().terms()).containsExactly(new Term("I-2", Time.YEAR_BEFORE, "区统计局"), new Term("I-2", Time.BASELINE, ""));
        assertThat(check.right().terms()).containsExactly(new Term("I-5", Time.SO_FAR, ""));
        assertThat(check.relation()).isEqualTo(CrossCheck.Relation.AT_LEAST);
        assertThat(check.tolerance()).isEqualTo(new CrossCheck.Tolerance(new BigDecimal("5"), true));
        assertThat(check.weight()).isEqualTo(CrossCheck.Weight.ERROR);
        assertThat(check.periods()).isEqualTo(CrossCheck.Periods.ANY);
    }

    @ParameterizedTest
    @CsvSource({"＝,EQUAL", "=,EQUAL", "==,EQUAL", "≠,DIFFERENT", "!=,DIFFERENT", "<>,DIFFERENT", "≤,AT_MOST", "<=,AT_MOST", "≥,AT_LEAST", ">=,AT_LEAST", "＜,BELOW",
        "<,BELOW", "＞,ABOVE", ">,ABOVE"})
    void theComparisonMayBeWrittenInAnyWidth(String written, CrossCheck.Relation relation) {
        assertThat(only("K1,甲,{I-2}," + written + ",3,,提示,请改。\n").relation()).isEqualTo(relation);
    }

    @Test
    void aCommitmentMayBeHeldAgainstAnIndicator() {
        assertThat(only("K1,甲,{Q-1},≤,{I-5},,提示,请改。\n").left().terms()).containsExactly(new Term("Q-1", Time.SAME, ""));
    }

    @Test
    void everyFaultIsNamedWithItsColumn() {
        List<String> faults = with("""
                K1,甲,{I-9},≤,{I-2#区某局},,提示,请改。
                K1,,{I-2@明年},近似,{I-2}+,约1,严重,
                K3,丙,1,=,2,,提示,请改。
                K4,丁,x+{I-2},=,,,提示,请改。
                """).faults();
        assertThat(faults).contains("checks.csv, row 2, column 左式: found the unknown code I-9, expected a code of indicators.csv, series.csv or commitments.csv",
                "checks.csv, row 2, column 右式: found the unknown department 区某局, expected a 简称 of departments.csv",
                "checks.csv, row 3, column 比较: found \"近似\", expected one of =、≠、≤、≥、<、>",
                "checks.csv, row 3, column 容差: found \"约1\", expected a number or a percentage, such as 0.5 or 5%",
                "checks.csv, row 3, column 级别: found \"严重\", expected one of 提示、警告、错误",
                "checks.csv, row 3, column 处理办法: found a blank cell, expected text",
                "checks.csv, row 4, column 左式: found \"1\", expected a figure in braces on one side at least");
        assertThat(faults).anyMatch(f -> f.startsWith("checks.csv, row 3, column 编号: ")).anyMatch(f -> f.startsWith("checks.csv, row 3, column 名称: "))
                .anyMatch(f -> f.startsWith("checks.csv, row 3, column 左式: found @明年")).anyMatch(f -> f.startsWith("checks.csv, row 3, column 右式: "))
                .anyMatch(f -> f.startsWith("checks.csv, row 5, column 左式: found the unknown name x")).anyMatch(f -> f.startsWith("checks.csv, row 5, column 右式: "))
                .hasSize(13);
    }
}
