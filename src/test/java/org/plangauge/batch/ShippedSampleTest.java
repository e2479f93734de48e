package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on what is shipped: what it reads, returns, judges and writes, and that a second run changes nothing. */
class ShippedSampleTest {

    @TempDir
    private static Path root;

    private static Home home;
    private static RunTally first;

    @BeforeAll
    static void runOnce() throws IOException {
        home = SampleHome.in(root, "seeds", "templates", "input");
        first = SampleHome.run(home);
    }

    @Test
    void theSummarySaysWhatWasDone() {
        assertThat(first.failures()).isEmpty();
        assertThat(first.summary()).isEqualTo("54 workbooks found, 54 new; 54 accepted, 0 rejected, 14 findings; 7 reports written");
    }

    @Test
    void aSecondRunChangesNothingAndSaysSo() throws IOException {
        Map<String, FileTime> before = times(home.output());
        RunTally second = SampleHome.run(home);
        assertThat(second.summary()).isEqualTo("54 workbooks found, nothing new; all 7 reports unchanged");
        assertThat(times(home.output())).isEqualTo(before);
    }

    @Test
    void everyReportIsThereInAllItsFormats() throws IOException {
        assertThat(SampleHome.files(home.output().resolve("reports"))).contains(
                "hailing-13/final/2020-12-31/泰州市海陵区“十三五”规划纲要总结评估报告.pdf",
                "hailing-13/final/2020-12-31/泰州市海陵区“十三五”规划纲要总结评估报告.xlsx",
                "hailing-13/final/2020-12-31/figures.csv", "hailing-13/final/2020-12-31/manifest.json",
                        "hailing-13/final/2020-12-31/report.json",
                "hailing-14/annual/2021-12-31/泰州市海陵区“十四五”规划纲要年度监测分析报告（2021年）.pdf",
                "hailing-14/mid-term/2023-06-30/泰州市海陵区“十四五”规划纲要中期评估报告.pdf",
                "hailing-14/final/2025-12-31/泰州市海陵区“十四五”规划纲要总结评估报告.xlsx").hasSize(35);
    }

    @Test
    void everyFormatOfEveryReportSaysTheSame() throws IOException {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            ReportMaking making = new ReportMaking(new Ledger(database.source()), SampleHome.TODAY);
            for (Plan plan : Plans.read(home.seeds()).all()) {
                for (ReportDue due : plan.reports()) {
                    new FormatsAgree(making.make(new DueReport(plan, due)).report(), home.report(plan, due)).check();
                }
            }
        }
    }

    @Test
    void theNineteenVerdictsOfTheThirteenthPlanComeOutOfItsWorkbooks() throws IOException {
        Map<String, String> verdicts = new LinkedHashMap<>();
        report("hailing-13/final/2020-12-31").get("indicators").forEach(i -> verdicts.put(i.get("code").asString(),
                i.get("verdict").asString()));
        assertThat(verdicts).containsExactly(entry("T1-01", "未完成"), entry("T1-02", "未完成"), entry("T1-03", "未完成"), entry("T1-04", "未完成"),
                entry("T1-05", "超额完成"), entry("T1-06", "超额完成"), entry("T1-07", "完成"), entry("T1-08", "超额完成"), entry("T1-09", "超额完成"),
                entry("T1-10", "未完成"), entry("T1-11", "无法评价"), entry("T1-12", "完成"), entry("T1-13", "完成"), entry("T1-14", "超额完成"),
                entry("T1-15", "完成"), entry("T1-16", "超额完成"), entry("T1-17", "完成"), entry("T1-18", "超额完成"), entry("T1-19", "完成"));
    }

    @Test
    void everyFigureNamesTheCellItCameFrom() throws IOException {
        JsonNode growth = report("hailing-14/mid-term/2023-06-30").get("indicators").get(0);
        JsonNode source = growth.get("figures").get(0).get("source");
        assertThat(source.get("file").asString()).isEqualTo("hailing-14/2025/区统计局.xlsx");
        assertThat(source.get("sheet").asString()).isEqualTo("指标");
        assertThat(source.get("department").asString()).isEqualTo("区统计局");
        try (Workbook workbook = WorkbookFactory.create(home.input().resolve(source.get("file").asString()).toFile(), null, true)) {
            var cell = new CellAddress(source.get("cell").asString());
            assertThat(workbook.getSheet("指标").getRow(cell.getRow()).getCell(cell.getColumn()).getNumericCellValue()).isEqualTo(8.6);
        }
    }

    @Test
    void aDemonstrationSaysSoAndARealOneDoesNot() throws IOException {
        assertThat(report("hailing-14/final/2025-12-31").get("demonstration").asBoolean()).isTrue();
        assertThat(report("hailing-13/final/2020-12-31").get("demonstration").asBoolean()).isFalse();
    }

    @Test
    void aPublishedFigureInADemonstrationCarriesItsSource() throws IOException {
        JsonNode growth = indicator(report("hailing-14/final/2025-12-31"), "T2-01");
        assertThat(growth.get("dataNote").asString()).startsWith("2023年数据取自海陵区政府工作报告（2024年1月10日，报告预计数）");
        assertThat(indicator(report("hailing-13/final/2020-12-31"), "T1-01").get("dataNote").asString()).isEqualTo("“十四五”规划纲要表1“预计完成”栏");
    }

    @Test
    void twoWorkbooksComeBackWithTheirMistakesMarkedAndFourWithAQuestion() throws IOException {
        assertThat(SampleHome.files(home.returned())).containsExactly("区人社局/hailing-13-2020-区人社局.xlsx",
                "区文体广电和旅游局/hailing-14-2025-区文体广电和旅游局.xlsx", "区科技局/hailing-14-2023-区科技局.xlsx", "区税务局/hailing-14-2025-区税务局.xlsx",
                "区统计局/hailing-14-2025-区统计局.xlsx", "自然资源和规划分局/hailing-14-2025-自然资源和规划分局.xlsx");
        try (Workbook returned = WorkbookFactory.create(home.returned().resolve("区税务局/hailing-14-2025-区税务局.xlsx").toFile(), null, true)) {
            assertThat(returned.getSheetName(0)).isEqualTo("退回意见");
            List<String> codes = List.of(4, 5, 6,
                    7).stream().map(r -> returned.getSheetAt(0).getRow(r).getCell(9).getStringCellValue()).toList();
            assertThat(codes).containsExactly("F-212", "F-213", "F-211", "F-221");
        }
    }

    @Test
    void anUnreadableFigureIsMissingWithItsReasonNotGuessed() throws IOException {
        JsonNode tax = indicator(report("hailing-14/final/2025-12-31"), "T2-08");
        assertThat(tax.get("verdict").asString()).isEqualTo("无法评价");
        assertThat(tax.get("reason").asString()).isEqualTo("缺2025年数据，最新数据为2022年");
    }

    @Test
    void inputIsOnlyEverRead() throws IOException {
        assertThat(SampleHome.files(home.input())).isEqualTo(SampleHome.files(Path.of("input")));
    }

    private static JsonNode report(String folder) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(home.output().resolve("reports").resolve(folder).resolve("report.json"),
                StandardCharsets.UTF_8));
    }

    private static JsonNode indicator(JsonNode report, String code) {
        for (JsonNode indicator : report.get("indicators")) {
            if (indicator.get("code").asString().equals(code)) {
                return indicator;
            }
        }
        throw new AssertionError("no indicator " + code);
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : SampleHome.files(folder)) {
            times.put(file, Files.getLastModifiedTime(folder.resolve(file)));
        }
        return times;
    }
}
