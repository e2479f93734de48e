package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.plan.Plan;
import org.plangauge.submission.KnownFigure;

/** Tables of several departments in one workbook count each for its own, once. */
class SeveralDepartmentsTest {

    @TempDir
    private Path root;

    @Test
    void eachDepartmentsTablesAreASubmissionOfTheirOwn() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        together(home, "区科技局");
        assertThat(SampleHome.run(home).summary()).startsWith("1 workbooks found, 1 new; 2 accepted, 0 rejected, 6 findings; ");
        assertThat(figures(home)).containsExactly("区科技局 T1-07 2.6", "区商务局 T1-05 4.1");
        assertThat(SampleHome.run(home).summary()).startsWith("1 workbooks found, nothing new; ");
    }

    @Test
    void whatWasAcceptedIsNotRecordedAnewWhenTheRestIsReadAgain() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        together(home, "区科学局");
        assertThat(SampleHome.run(home).summary()).startsWith("1 workbooks found, 1 new; 1 accepted, 1 rejected, 5 findings; ");
        write(home, "更正.xlsx", w -> add(w, "区商务局", "T1-05", 4.3));
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, 1 new; 1 accepted, 0 rejected, 3 findings; ");

        Path departments = home.seeds().resolve("hailing-13/departments.csv");
        Files.writeString(departments, Files.readString(departments).replace("泰州市海陵区科学技术局", "区科学局"));
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, nothing new; 1 accepted, 0 rejected, ");
        assertThat(figures(home)).containsExactly("区商务局 T1-05 4.1", "区商务局 T1-05 4.3", "区科技局 T1-07 2.6");
        assertThat(SampleHome.run(home).summary()).startsWith("2 workbooks found, nothing new; all ");
    }

    @Test
    void tablesOfWhichNobodyCanBeToldAreOneRejectionWithAllThatIsMissing() throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        write(home, "合报.xlsx", w -> add(w, "区甲局", "T1-07", 2.6) && add(w, "区乙局", "T1-05", 4.1) && add(w, "区商务局", "T1-05", 4.2));
        assertThat(SampleHome.run(home).summary()).startsWith("1 workbooks found, 1 new; 1 accepted, 1 rejected, ");
        assertThat(received(home).getLast().findings()).extracting(f -> f.code().code() + " " + f.found())
                .containsExactly("F-115 有“区甲局”、“区乙局”、“区商务局”的表", "F-112 “区甲局”", "F-112 “区乙局”");
    }

    private void together(Home home, String science) throws IOException {
        write(home, "合报.xlsx", w -> add(w, science, "T1-07", 2.6) && add(w, "区商务局", "T1-05", 4.1));
    }

    private static void write(Home home, String name, Predicate<XSSFWorkbook> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            assertThat(sheets.test(workbook)).isTrue();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Files.write(home.input().resolve(name), out.toByteArray());
        }
    }

    /** A sheet of {@code department} with the indicator's figure of 2020. */
    private static boolean add(XSSFWorkbook workbook, String department, String code, double figure) {
        Sheet sheet = workbook.createSheet(department);
        row(sheet, 0, "报送单位：", department, "规划：", "hailing-13", "年度：", "2020");
        row(sheet, 1, "编号", "单位", "2020", "数据性质", "口径说明", "部门自评", "趋势判断", "滞后原因", "下一步措施", "调整建议", "无法评价原因");
        row(sheet, 2, code, "%");
        sheet.getRow(2).createCell(2).setCellValue(figure);
        return true;
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (String text : texts) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
        }
    }

    /** As {@code 区科技局 T1-07 2.6}, in the order in which they were recorded. */
    private static List<String> figures(Home home) throws IOException {
        Plan plan = Plans.read(home.seeds()).named("hailing-13").orElseThrow();
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            return new Ledger(database.source()).figures(plan, SampleHome.TODAY).stream().map(SeveralDepartmentsTest::said).toList();
        }
    }

    private static String said(KnownFigure known) {
        return known.receipt().department() + " " + known.figure().code() + " " + known.figure().reading().verbatim();
    }

    private static List<Received> received(Home home) {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            return new Ledger(database.source()).received().all();
        }
    }
}
