package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.samples.FormFilling;
import org.plangauge.submission.FormSheet;
import org.plangauge.workbook.FormWriter;

/** Bad files end in findings with a remedy; the run goes on with the good ones. */
class BadInputTest {

    private static final Path GOOD = Path.of("input/hailing-13/2020/区科技局.xlsx");

    @TempDir
    private Path root;

    @Test
    void badFilesAreReturnedAndTheGoodOneIsRead() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        byte[] good = Files.readAllBytes(GOOD);
        Files.write(home.input().resolve("好.xlsx"), good);
        Files.write(home.input().resolve("截断.xlsx"), Arrays.copyOf(good, good.length / 2));
        Files.writeString(home.input().resolve("文本.xlsx"), "指标,2020\n", StandardCharsets.UTF_8);
        Files.write(home.input().resolve("空.xlsx"), new byte[0]);
        Files.write(home.input().resolve("别的规划.xlsx"), ofAnotherPlan());
        Files.write(home.input().resolve("~$锁.xlsx"), new byte[] {1});
        Files.write(home.input().resolve(".隐藏.xlsx"), new byte[] {1});
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.summary()).startsWith("5 workbooks found, 5 new; 1 accepted, 4 rejected, 4 findings; ");
        assertThat(SampleHome.files(home.returned())).containsExactly("未识别单位/别的规划.xlsx", "未识别单位/截断.xlsx（退回意见）.xlsx",
                "未识别单位/文本.xlsx（退回意见）.xlsx",
                "未识别单位/空.xlsx（退回意见）.xlsx");
        assertThat(remedy(home, "截断.xlsx（退回意见）.xlsx")).isEqualTo("文件可能未传完整或已损坏。请在本机打开确认，另存为 .xlsx 后重新报送。");
        assertThat(remedy(home, "别的规划.xlsx")).startsWith("请使用本规划下发的表格填报");
    }

    @Test
    void aCorrectedWorkbookClearsWhatWasReturned() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        Files.write(home.input().resolve("区科技局.xlsx"), science("约三"));
        SampleHome.run(home);
        assertThat(SampleHome.files(home.returned())).containsExactly("区科技局/区科技局.xlsx");
        Files.write(home.input().resolve("区科技局（更正）.xlsx"), science("2.6"));
        RunTally second = SampleHome.run(home);
        assertThat(second.summary()).startsWith("2 workbooks found, 1 new; 1 accepted, 0 rejected, 0 findings; 1 reports written");
        assertThat(SampleHome.files(home.returned())).isEmpty();
    }

    @Test
    void theSameContentUnderAnotherNameIsNothingNew() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        Files.write(home.input().resolve("a.xlsx"), science("2.6"));
        SampleHome.run(home);
        Files.write(home.input().resolve("b.xlsx"), science("2.6"));
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, nothing new; all ");
    }

    @Test
    void ofTwoFilesOfOneNightTheOneSavedLaterCountsAndSaysSo() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        Path later = Files.write(home.input().resolve("a.xlsx"), science("2.6"));
        Path earlier = Files.write(home.input().resolve("b.xlsx"), science("2.5"));
        Files.setLastModifiedTime(later, FileTime.from(Instant.parse("2021-01-15T10:00:00Z")));
        Files.setLastModifiedTime(earlier, FileTime.from(Instant.parse("2021-01-15T09:00:00Z")));
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, 2 new; 2 accepted, 0 rejected, 1 findings; ");
        assertThat(SampleHome.files(home.returned())).containsExactly("区科技局/a.xlsx");
        Path report = home.output().resolve("reports/hailing-13/final/2020-12-31/figures.csv");
        assertThat(Files.readString(report, StandardCharsets.UTF_8).lines().filter(l -> l.contains(",T1-07,") && l.contains(",2020,")))
                .singleElement().asString().contains(",2020,2.6,2.6,预计,,区科技局,a.xlsx,");
    }

    @Test
    void aWrongCatalogueStopsTheRunBeforeAnythingIsCollected() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        Path departments = home.seeds().resolve("hailing-13/departments.csv");
        Files.writeString(departments, Files.readString(departments).replace("D03,区科技局", "D03,区科委"));
        assertThatThrownBy(() -> SampleHome.run(home)).isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("hailing-13/indicators.csv, row 8, column 牵头单位: found \"区科技局\", expected a department of departments.csv");
        assertThat(home.var()).doesNotExist();
    }

    @Test
    void aTemplateFaultStopsItsReportsOnlyAndTheLastGoodOneStays() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        Files.write(home.input().resolve("a.xlsx"), science("2.6"));
        SampleHome.run(home);
        List<String> before = SampleHome.files(home.output());
        Path template = home.templates().resolve("report.ftlh");
        Files.writeString(template, Files.readString(template) + "${nothing.of.the.kind}");
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).hasSize(7).allSatisfy(f -> assertThat(f).contains("report.ftlh").contains("(the last good one stays)"));
        assertThat(SampleHome.files(home.output())).isEqualTo(before);
    }

    private static byte[] science(String figure) throws IOException {
        try (InputStream good = Files.newInputStream(GOOD); XSSFWorkbook workbook = new XSSFWorkbook(good)) {
            FormFilling form = new FormFilling(workbook);
            form.set(FormSheet.INDICATORS, "T1-07", "2020", figure);
            form.set(FormSheet.INDICATORS, "T1-07", "数据性质", "预计");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormWriter.save(workbook, out);
            return out.toByteArray();
        }
    }

    private static byte[] ofAnotherPlan() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("指标").createRow(0).createCell(0).setCellValue("规划：某某市“十二五”规划纲要");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String remedy(Home home, String name) throws IOException {
        try (Workbook returned = WorkbookFactory.create(home.returned().resolve("未识别单位").resolve(name).toFile(), null, true)) {
            return returned.getSheetAt(0).getRow(4).getCell(6).getStringCellValue();
        }
    }
}
