package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plangauge.submission.SubmittedWorkbook;

/** Which workbooks are read forwards; that they are read rightly is what {@code BothWaysTest} shows. */
class PlainWorkbookTest {

    @Test
    void allOfTheSampleIsReadForwards() throws Exception {
        List<Path> sample;
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            sample = files.filter(f -> f.toString().endsWith(".xlsx")).toList();
        }
        assertThat(sample).hasSizeGreaterThan(50);
        for (Path file : sample) {
            assertThat(forwards(Files.readAllBytes(file)).sheets()).as(file.toString()).isNotEmpty();
        }
    }

    @Test
    void whatWeReturnedIsLeftToPoi() throws IOException {
        byte[] returned = workbook("退回意见", ReturnedSheet.KEY);
        assertThatThrownBy(() -> forwards(returned)).isInstanceOf(NotPlain.class);
    }

    @Test
    void aSheetThatOnlyHasThatNameIsReadForwards() throws Exception {
        assertThat(forwards(workbook("退回意见", "别的")).sheets()).hasSize(1);
    }

    @Test
    void anEmptyWorkbookIsLeftToPoi() throws IOException {
        byte[] empty = workbook("指标", "");
        assertThatThrownBy(() -> forwards(empty)).isInstanceOf(NotPlain.class);
    }

    private static SubmittedWorkbook forwards(byte[] bytes) throws Exception {
        return PlainWorkbook.read(PlainParts.inflate(bytes, Limits.DEFAULT), Limits.DEFAULT, "a.xlsx", "00");
    }

    private static byte[] workbook(String sheet, String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
