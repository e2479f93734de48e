package org.plangauge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with the tables, each in the words in which it is said. */
class CatalogueFaultsTest {

    @TempDir
    private Path root;

    private SmallCatalogue catalogue() {
        return new SmallCatalogue(root);
    }

    @ParameterizedTest(name = "{1} -> {2} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            indicators.csv | 建议,直报,1,-30 | 建设,直报,1,-30 | indicators.csv, row 2, column 分工状态: found "建设", expected 建议 or 已确认
            indicators.csv | 建议,直报,1,-30 | 建议,估计,1,-30 | indicators.csv, row 2, column 汇总方式: found "估计", expected one of 直报、求和、比率、公式
            indicators.csv | 直报,1,-30      | 直报,7,-30      | indicators.csv, row 2, column 小数位: found "7", expected a whole number from 0 to 6
            indicators.csv | 直报,1,-30      | 直报,-1,-30     | indicators.csv, row 2, column 小数位: found "-1", expected a whole number from 0 to 6
            indicators.csv | -30,60         | 约30,60         | indicators.csv, row 2, column 合理下限: found "约30", expected a number
            indicators.csv | -30,60         | -30,1e3        | indicators.csv, row 2, column 合理上限: found "1e3", expected a number
            indicators.csv | -30,60         | -30,"6,0"      | indicators.csv, row 2, column 合理上限: found "6,0", expected a number
            indicators.csv | -30,60         | 61,60          | indicators.csv, row 2, column 合理下限: found "61", expected not above 合理上限 60
            indicators.csv | 0,20,1,否       | 0,20,-1,否     | indicators.csv, row 3, column 年度变幅上限: found "-1", expected not below 0
            indicators.csv | 0,20,1,否       | 0,20,1,不      | indicators.csv, row 3, column 公开: found "不", expected 是 or 否
            indicators.csv | 约束性,达到      | 强制性,达到     | indicators.csv, row 3, column 属性: found "强制性", expected one of 约束性、预期性
            indicators.csv | 约束性,达到,升   | 约束性,达到,涨  | indicators.csv, row 3, column 方向: found "涨", expected one of 升、降、保持
            indicators.csv | 约束性,达到      | 约束性,         | indicators.csv, row 3, column 计算方式: found a blank cell, expected one of 达到、保持、年均增长、累计、累计变化、相对、上级目标、定性
            indicators.csv | 2.85           | 98以多         | indicators.csv, row 3, column 目标: found "98以多", expected a number in % for 达到
            indicators.csv | 2.85           | 高于经济增长     | indicators.csv, row 3, column 目标: found "高于经济增长", expected a number in % for 达到
            indicators.csv | 高于经济增长,预期性,相对 | 〔2.85〕,预期性,年均增长 | indicators.csv, row 4, column 目标: found "〔2.85〕", expected no brackets, which mean all years together, for 年均增长
            indicators.csv | 2.85           | 比2015年翻一番   | indicators.csv, row 3, column 目标: found "比2015年翻一番", expected a comparison with the plan's baseline year 2020
            indicators.csv | 2.85,约束性,达到,升 | 持续下降,约束性,保持,升 | indicators.csv, row 3, column 目标: found "持续下降", expected words that agree with 方向 升
            indicators.csv | 2.85,约束性,达到 | 2.85,约束性,定性 | indicators.csv, row 3, column 目标: found "2.85", expected words, and no number, for 定性
            indicators.csv | 按照省市标准     | 98以上          | indicators.csv, row 5, column 目标: found "98以上", expected words like 完成省市目标 for 上级目标
            indicators.csv | 高于经济增长     | 6.5            | indicators.csv, row 4, column 目标: found "6.5", expected words like 高于经济增长 for 相对
            indicators.csv | 高于经济增长     | 高于全市平均水平 | indicators.csv, row 4, column 参照指标: found a blank cell, expected the code of the indicator that the target "高于全市平均水平" refers to
            indicators.csv | 高于经济增长     | 高于托位数增速    | indicators.csv, row 4, column 参照指标: found a blank cell, expected the code of the indicator that the target "高于托位数增速" refers to
            indicators.csv | 高于经济增长     | 高于托位数       | indicators.csv, row 4, column 参照指标: found a blank cell, expected the code of the indicator that the target "高于托位数" refers to: I-4 or I-5
            indicators.csv | 相对,,,——      | 相对,,I-9,——   | indicators.csv, row 4, column 参照指标: found "I-9", expected a code of this table or of series.csv
            indicators.csv | 相对,,,——      | 相对,,I-3,——   | indicators.csv, row 4, column 参照指标: found "I-3", expected another indicator that is neither 相对 nor 定性
            indicators.csv | 达到,升,,2.6    | 达到,升,I-1,2.6 | indicators.csv, row 3, column 参照指标: found "I-1", expected a blank cell: only 相对 refers to another indicator
            indicators.csv | 达到,升,,2.6    | 达到,升,,两点六  | indicators.csv, row 3, column 基期值: found "两点六", expected a value in %, or a blank cell
            indicators.csv | 达到,升,,2.6    | 达到,升,,删除   | indicators.csv, row 3, column 基期值: found "删除", expected a value in %, or a blank cell
            indicators.csv | D1,区统计局、某某区科学技术局 | D9,区统计局、某某区科学技术局 | indicators.csv, row 3, column 牵头单位: found "D9", expected a department of departments.csv
            indicators.csv | D1,区统计局、某某区科学技术局 | D1,区统计局、区某局 | indicators.csv, row 3, column 配合单位: found "区某局", expected a department of departments.csv
            indicators.csv | 区统计局,已确认   | 区某局,已确认    | indicators.csv, row 3, column 数据单位: found "区某局", expected a department of departments.csv
            indicators.csv | D1,区统计局、某某区科学技术局 | ,区统计局、某某区科学技术局 | indicators.csv, row 3, column 牵头单位: found a blank cell, expected text
            indicators.csv | 研发经费占比,%   | 研发经费占比,    | indicators.csv, row 3, column 单位: found a blank cell, expected text
            indicators.csv | I-2,经济        | I-1,经济        | indicators.csv, row 3, column 编号: found "I-1" again, expected a code of its own (row 2 has it too)
            indicators.csv | I-2,经济        | ,经济           | indicators.csv, row 3, column 编号: found a blank cell, expected text
            indicators.csv | （1）,I-4       | （1）,I-9       | indicators.csv, row 6, column 上级编号: found "I-9", expected a code of this table
            indicators.csv | （1）,I-4       | （1）,I-5       | indicators.csv, row 6, column 上级编号: found "I-5", expected a parent that does not lead back to I-5
            indicators.csv | I-2,经济,2,,*   | `"I-2,经济,2,,*`  | indicators.csv, row 3: found text that is no CSV, expected comma-separated values, with every quotation mark closed
            departments.csv | D2,区统计局     | D1,区统计局      | departments.csv, row 3, column 编号: found "D1" again, expected a code of its own (row 2 has it too)
            tasks.csv | C1,节               | C9,节          | tasks.csv, row 3, column 上级编号: found "C9", expected a code of this table
            tasks.csv | C1,节               | C1,段          | tasks.csv, row 3, column 层级: found "段", expected one of 章、节、任务、子任务
            tasks.csv | 强化科技力量布局,区科技局 | 强化科技力量布局,区某局 | tasks.csv, row 4, column 牵头单位: found "区某局", expected a department of departments.csv
            projects.csv | P1,项目           | P1-1,项目       | projects.csv, row 3, column 上级编号: found "P1-1", expected a parent that does not lead back to P1-1
            projects.csv | P1,项目           | P1,            | projects.csv, row 3, column 层级: found a blank cell, expected text
            units.csv | U2,西街道            | U1,西街道       | units.csv, row 3, column 编号: found "U1" again, expected a code of its own (row 2 has it too)
            commitments.csv | ≥200          | 若干           | commitments.csv, row 2, column 目标: found "若干", expected a value in 家 for 达到
            commitments.csv | ≥200,家,达到   | ,家,达到       | commitments.csv, row 2, column 目标: found a blank cell, expected a number for 达到
            commitments.csv | ≥200,家,达到   | ≥200,家,定性   | commitments.csv, row 2, column 目标: found "≥200", expected a blank cell for 定性
            commitments.csv | ≥200,家,达到   | ≥200,家,相对   | commitments.csv, row 2, column 计算方式: found "相对", expected one of 达到、保持、年均增长、累计、累计变化、定性
            commitments.csv | 升,2025        | 升,2020        | commitments.csv, row 2, column 完成年份: found "2020", expected a whole number from 2021 to 2999
            annual-targets.csv | I-1,2021    | I-9,2021       | annual-targets.csv, row 2, column 指标编号: found "I-9", expected a code of indicators.csv
            annual-targets.csv | I-1,2021    | I-1,2020       | annual-targets.csv, row 2, column 年度: found "2020", expected a whole number from 2021 to 2025
            annual-targets.csv | I-1,2021    | I-1,2026       | annual-targets.csv, row 2, column 年度: found "2026", expected a whole number from 2021 to 2025
            annual-targets.csv | I-1,2021    | I-1,           | annual-targets.csv, row 2, column 年度: found a blank cell, expected a whole number from 2021 to 2025
            annual-targets.csv | 6.5,分解     | 六点五,分解      | annual-targets.csv, row 2, column 目标: found "六点五", expected a value in %
            annual-targets.csv | 6.5,分解     | 6.5,下发       | annual-targets.csv, row 2, column 性质: found "下发", expected 分解 or 下达
            annual-targets.csv | 某发〔2021〕1号 | ``          | annual-targets.csv, row 3, column 文号: found a blank cell, expected the number of the paper that assigns the target
            annual-targets.csv | I-4,2022    | I-4,2021       | annual-targets.csv, row 4, column 年度: found "2021" again, expected one 下达 target a year
            """)
    void aWrongCellIsNamedWithWhatShouldStandThere(String file, String found, String by, String fault) {
        assertThat(catalogue().replace(file, found, by == null ? "" : by).faults()).containsExactly(fault);
    }

    @Test
    void aDepartmentMayNotHaveTheNameOfAnother() {
        assertThat(catalogue().replace("departments.csv", "D2,区统计局,某某区统计局", "D2,区统计局,区科技局").faults())
                .containsExactly("departments.csv, row 3, column 全称: found \"区科技局\" again, expected a name of its own");
    }

    @Test
    void aDepartmentMayBeCalledTheSameInShortAndInFull() {
        assertThat(catalogue().replace("departments.csv", "D2,区统计局,某某区统计局", "D2,区统计局,区统计局").faults()).isEmpty();
    }

    @Test
    void aCycleOfParentsIsNamedAtEveryRowOfIt() {
        assertThat(catalogue().replace("tasks.csv", "C1,,章", "C1,C1-1,章").faults()).containsExactly(
                "tasks.csv, row 2, column 上级编号: found \"C1-1\", expected a parent that does not lead back to C1",
                "tasks.csv, row 3, column 上级编号: found \"C1\", expected a parent that does not lead back to C1-1");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        SmallCatalogue wrong = catalogue().replace("indicators.csv", "6.5,预期性,年均增长,升", "六,期望,年均增长,涨").replace("units.csv", "U2", "U1")
                .replace("annual-targets.csv", "I-1,2021", "I-9,2031").replace("plan.yaml", "region: 某某区\n", "");
        assertThat(wrong.faults()).containsExactlyInAnyOrder("plan.yaml, key region: found nothing, expected text",
                "indicators.csv, row 2, column 目标: found \"六\", expected a number in % for 年均增长",
                "indicators.csv, row 2, column 属性: found \"期望\", expected one of 约束性、预期性",
                "indicators.csv, row 2, column 方向: found \"涨\", expected one of 升、降、保持",
                "units.csv, row 3, column 编号: found \"U1\" again, expected a code of its own (row 2 has it too)",
                "annual-targets.csv, row 2, column 指标编号: found \"I-9\", expected a code of indicators.csv",
                "annual-targets.csv, row 2, column 年度: found \"2031\", expected a whole number from 2021 to 2025");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThemWhateverBlankRowsThereAre() {
        assertThat(catalogue().with("units.csv", "编号,名称\n\n,\nU1,\n").faults())
                .containsExactly("units.csv, row 4, column 名称: found a blank cell, expected text");
    }

    @Test
    void aRowOfAnotherLengthIsNamedAndTheOthersAreStillChecked() {
        assertThat(catalogue().with("units.csv", "编号,名称,类型\nU1,东镇\nU2,西街道,街道,\nU3,,镇\n").faults()).containsExactly(
                "units.csv, row 2: found 2 cells, expected 3 cells as in the header row",
                "units.csv, row 3: found 4 cells, expected 3 cells as in the header row",
                "units.csv, row 4, column 名称: found a blank cell, expected text");
    }

    @Test
    void aMissingAnUnknownAndARepeatedColumnAreNamed() {
        assertThat(catalogue().with("units.csv", "编号,名 字,类型,类型\nU1,东镇,镇,镇\n").faults()).containsExactly(
                "units.csv, row 1, column 名字: found an unknown column, expected one of 编号、名称、类型、备注、计入汇总",
                "units.csv, row 1, column 类型: found the column twice, expected once",
                "units.csv, row 1, column 名称: found no such column, expected the column 名称");
        assertThat(catalogue().with("units.csv", "编号,名称,\nU1,东镇,\n").faults())
                .containsExactly("units.csv, row 1: found a column without a header, expected a header for every column");
    }

    @Test
    void anEmptyTableIsNamed() {
        assertThat(catalogue().with("units.csv", "").faults())
                .containsExactly("units.csv, row 1: found a blank row, expected a row of headers: 编号、名称");
        SmallCatalogue catalogue = catalogue();
        String headers = catalogue.text("departments.csv").lines().findFirst().orElseThrow();
        assertThat(catalogue.with("departments.csv", headers).faults()).first()
                .isEqualTo("departments.csv: found no rows, expected at least one");
    }

    @Test
    void aMissingTableIsNamedAndNothingThatFollowsFromIt() {
        assertThat(catalogue().without("departments.csv").faults())
                .containsExactly("departments.csv: found no such file, expected a table with the columns 编号、简称、全称");
        assertThat(new SmallCatalogue(root.resolve("other")).without("indicators.csv").faults()).hasSize(1).first().asString()
                .startsWith("indicators.csv: found no such file, expected a table with the columns 编号、类别、序号、上级编号");
    }

    @Test
    void textInNeitherEncodingIsNamed() {
        assertThat(catalogue().savedIn(StandardCharsets.UTF_16).faults()).contains(
                "plan.yaml: found text that is neither UTF-8 nor GB18030, expected UTF-8",
                "indicators.csv: found text that is neither UTF-8 nor GB18030, expected UTF-8").hasSize(8);
    }

    @Test
    void aTableThatNobodyReadsIsNamed() {
        String known = "one of annual-targets.csv, checks.csv, commitments.csv, departments.csv, indicators.csv, plan.yaml, projects.csv, series.csv, tasks.csv, units.csv";
        assertThat(catalogue().with("notes.csv", "编号\n").with("Indicators.CSV", "x").faults()).containsExactly(
                "Indicators.CSV: found an unknown table, expected " + known,
                "notes.csv: found an unknown table, expected " + known);
    }

    @Test
    void aFolderThatIsNotThereLacksEverythingItNeeds() {
        assertThat(Catalogue.read(root.resolve("nowhere")).faults()).extracting(Fault::file)
                .containsExactly("plan.yaml", "departments.csv", "indicators.csv");
    }
}
