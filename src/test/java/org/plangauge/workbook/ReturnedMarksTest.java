package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.checks.Round;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FormHead;

/** Marked, sent back, and marked off again: nothing of the department's is lost and nothing of ours remains. */
class ReturnedMarksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatIsPutOnIsTakenOffWithoutATrace(String format) throws IOException {
        Path original = original(format);
        List<String> before = described(original);
        Path marked = marked(original, "marked." + format);
        assertThat(described(marked)).isNotEqualTo(before);
        assertThat(described(takenOff(marked, "clean." + format))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFileReturnedManyTimesIsMarkedOnce(String format) throws IOException {
        Path file = original(format);
        List<String> before = described(file);
        int styles = 0;
        for (int round = 1; round <= 5; round++) {
            file = marked(file, round + "." + format);
            try (Workbook workbook = open(file)) {
                assertThat(workbook.getSheet("指标").getRow(4).getCell(2).getCellComment().getString().getString())
                        .containsOnlyOnce("【退回意见第4条】").startsWith("部门自己的批注\n【退回意见");
                styles = round == 2 ? workbook.getNumCellStyles() : styles;
                assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
            }
        }
        assertThat(described(takenOff(file, "clean." + format))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marksAreFoundWhereRowsHaveMovedThem(String format) throws IOException {
        Path marked = marked(original(format), "marked." + format);
        Path moved = folder.resolve("moved." + format);
        try (Workbook workbook = open(marked)) {
            Sheet sheet = workbook.getSheet("指标");
            sheet.shiftRows(4, 8, 2, true, false);
            workbook.setSheetName(workbook.getSheetIndex(sheet), "指标（改名）");
            save(workbook, moved);
        }
        try (Workbook workbook = open(takenOff(moved, "clean." + format))) {
            Sheet sheet = workbook.getSheet("指标（改名）");
            assertThat(sheet.getCellComments().values()).extracting(c -> c.getString().getString()).containsExactly("部门自己的批注");
            assertThat(sheet.getRow(6).getCell(2).getCellComment()).isNotNull();
            assertThat(fill(sheet.getRow(6).getCell(1).getCellStyle())).isEqualTo("NO_FILL");
            assertThat(fill(sheet.getRow(6).getCell(2).getCellStyle())).startsWith("SOLID_FOREGROUND");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aColourRemainsOursWhenItsCommentWasDeleted(String format) throws IOException {
        Path marked = marked(original(format), "marked." + format);
        Path bare = folder.resolve("bare." + format);
        try (Workbook workbook = open(marked)) {
            workbook.getSheet("指标").getRow(4).getCell(1).removeCellComment();
            save(workbook, bare);
        }
        try (Workbook workbook = open(takenOff(bare, "clean." + format))) {
            assertThat(fill(workbook.getSheet("指标").getRow(4).getCell(1).getCellStyle())).isEqualTo("NO_FILL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatTheDepartmentChangedOnAMarkedCellStays(String format) throws IOException {
        Path marked = marked(original(format), "marked." + format);
        Path changed = folder.resolve("changed." + format);
        try (Workbook workbook = open(marked)) {
            Cell cell = workbook.getSheet("指标").getRow(4).getCell(1);
            CellStyle percent = workbook.createCellStyle();
            percent.cloneStyleFrom(cell.getCellStyle());
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            cell.setCellStyle(percent);
            cell.setCellValue(0.065);
            CellStyle green = workbook.createCellStyle();
            green.setFillForegroundColor(IndexedColors.GREEN.getIndex());
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            workbook.getSheet("指标").getRow(4).getCell(2).setCellStyle(green);
            save(workbook, changed);
        }
        try (Workbook workbook = open(takenOff(changed, "clean." + format))) {
            Cell cell = workbook.getSheet("指标").getRow(4).getCell(1);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(fill(cell.getCellStyle())).isEqualTo("NO_FILL");
            assertThat(workbook.getSheet("指标").getRow(4).getCell(2).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.GREEN.getIndex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSheetOfTheDepartmentsOwnOfThatNameIsNeitherTakenNorLost(String format) throws IOException {
        Path original = folder.resolve("own." + format);
        try (Workbook workbook = create(format)) {
            workbook.createSheet("指标").createRow(4).createCell(1).setCellValue("约三成");
            workbook.createSheet("退回意见").createRow(0).createCell(0).setCellValue("乡镇的退回意见");
            save(workbook, original);
        }
        try (Workbook marked = open(marked(original, "marked." + format))) {
            assertThat(marked.getSheetName(0)).isEqualTo("退回意见2");
            assertThat(marked.getSheet("退回意见").getRow(0).getCell(0).getStringCellValue()).isEqualTo("乡镇的退回意见");
        }
        try (Workbook clean = open(takenOff(folder.resolve("marked." + format), "clean." + format))) {
            assertThat(clean).extracting(Sheet::getSheetName).containsExactly("指标", "退回意见");
        }
    }

    private static Workbook create(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    /** A workbook with some of everything that a department may have put into it. */
    private Path original(String format) throws IOException {
        try (Workbook workbook = create(format)) {
            Sheet sheet = workbook.createSheet("指标");
            for (int r = 0; r < 9; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 4; c++) {
                    row.createCell(c).setCellValue("内容" + r + c);
                }
            }
            CellStyle green = workbook.createCellStyle();
            green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            green.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            sheet.getRow(4).getCell(2).setCellStyle(green);
            sheet.getRow(5).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            comment(sheet.getRow(4).getCell(2));
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(new String[] {"是", "否"}),
                    new CellRangeAddressList(4, 8, 3, 3)));
            PatternFormatting red = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("LEN(B5)=0").createPatternFormatting();
            assertThat(red).isNotNull();
            sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B5:B9")},
                    sheet.getSheetConditionalFormatting().createConditionalFormattingRule("LEN(B5)=0"));
            Sheet second = workbook.createSheet("附表");
            second.createRow(0).createCell(0).setCellFormula("'指标'!B5");
            second.createFreezePane(1, 1);
            Sheet hidden = workbook.createSheet("隐藏的表");
            hidden.createRow(0).createCell(0).setCellValue("备查");
            workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.HIDDEN);
            workbook.createSheet("空表");
            workbook.setPrintArea(1, "$A$1:$C$9");
            Name name = workbook.createName();
            name.setNameName("rate");
            name.setRefersToFormula("'附表'!$A$1");
            workbook.setActiveSheet(1);
            Path file = folder.resolve("original." + format);
            save(workbook, file);
            return file;
        }
    }

    private static void comment(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setCol2(5);
        anchor.setRow1(4);
        anchor.setRow2(9);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        RichTextString text = workbook.getCreationHelper().createRichTextString("部门自己的批注");
        Font bold = workbook.createFont();
        bold.setBold(true);
        text.applyFont(0, 2, bold);
        comment.setString(text);
        comment.setAuthor("王珺");
        comment.setVisible(true);
        cell.setCellComment(comment);
    }

    private Path marked(Path original, String name) throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("C5", FindingCode.NOT_A_NUMBER));
        findings.add(finding("B5", FindingCode.ORIGINAL_DIFFERS));
        findings.add(finding("B5", FindingCode.OUTSIDE_RANGE));
        findings.add(finding("F12", FindingCode.ORIGINAL_DIFFERS));
        findings.add(finding("E5", FindingCode.NOT_A_NUMBER));
        findings.add(new Finding(FindingCode.COLUMN_MISSING, Place.sheet("o", "指标"), "缺", "列", "补。"));
        Round round = Round.first(new Received(Samples.receiptOf(original.getFileName().toString()), true, FormHead.NONE, 1, findings));
        ReturnedWorkbook copy = ReturnedWorkbook.of(round, original, Limits.DEFAULT);
        assertThat(copy.marked()).isTrue();
        return Files.write(folder.resolve(name), copy.content());
    }

    private static Finding finding(String cell, FindingCode code) {
        return new Finding(code, new Place("o", "指标", cell, false), "约三成", "数值", "请改。");
    }

    private Path takenOff(Path marked, String name) throws IOException {
        Path clean = folder.resolve(name);
        try (Workbook workbook = open(marked)) {
            new ReturnedMarks(workbook).takeOff();
            save(workbook, clean);
        }
        return clean;
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        Files.write(file, out.toByteArray());
    }

    /** All that a reader of the workbook could see or miss, a line each. */
    private static List<String> described(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Workbook workbook = open(file)) {
            lines.add("active " + workbook.getActiveSheetIndex());
            workbook.getAllNames().forEach(n -> lines.add("name " + n.getNameName() + " " + n.getSheetIndex() + " " + n.getRefersToFormula()));
            for (Sheet sheet : workbook) {
                int number = workbook.getSheetIndex(sheet);
                lines.add("sheet " + sheet.getSheetName() + " " + workbook.getSheetVisibility(number) + " " + workbook.getPrintArea(number)
                        + " " + (sheet.getPaneInformation() != null));
                sheet.getDataValidations().forEach(v -> lines.add("validation " + List.of(v.getRegions().getCellRangeAddresses()[0].formatAsString(),
                        v.getValidationConstraint().getExplicitListValues().length)));
                for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
                    lines.add("conditional " + sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i).getRule(0).getFormula1());
                }
                for (Row row : sheet) {
                    lines.add("row " + row.getRowNum() + " " + row.getZeroHeight());
                    row.forEach(cell -> lines.add(cell.getAddress() + " " + cell + " " + fill(cell.getCellStyle()) + " "
                            + cell.getCellStyle().getDataFormatString() + " " + sheet.isColumnHidden(cell.getColumnIndex())));
                }
                sheet.getCellComments().forEach((at, c) -> lines.add("comment " + at + " " + described(at, c)));
            }
        }
        return lines;
    }

    private static String described(CellAddress at, Comment comment) {
        ClientAnchor anchor = comment.getClientAnchor();
        return comment.getString().getString() + " " + comment.getString().numFormattingRuns() + " " + comment.getAuthor() + " " + comment.isVisible() + " "
                + (anchor.getCol2() - anchor.getCol1()) + "x" + (anchor.getRow2() - anchor.getRow1()) + " " + at;
    }

    private static String fill(CellStyle style) {
        return style.getFillPattern() == FillPatternType.NO_FILL ? "NO_FILL" : style.getFillPattern() + " " + style.getFillForegroundColor();
    }
}
