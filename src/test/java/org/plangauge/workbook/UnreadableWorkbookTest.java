package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;

/** Files that are no readable workbook end in a finding with a remedy, never in an exception. */
class UnreadableWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void aTruncatedWorkbookIsSaidToBeIncomplete() throws IOException {
        byte[] whole = workbook(new XSSFWorkbook());
        Finding finding = refused("截断.xlsx", Arrays.copyOf(whole, whole.length / 2), FindingCode.WORKBOOK_UNREADABLE);
        assertThat(finding.remedy()).isEqualTo("文件可能未传完整或已损坏。请在本机打开确认，另存为 .xlsx 后重新报送。");
    }

    @Test
    void aTruncatedOldWorkbookIsSaidToBeIncomplete() throws IOException {
        byte[] whole = workbook(new HSSFWorkbook());
        refused("截断.xls", Arrays.copyOf(whole, whole.length / 2), FindingCode.WORKBOOK_UNREADABLE);
    }

    @Test
    void aTextNamedLikeAWorkbookIsSaidToBeNone() throws IOException {
        Finding finding = refused("文本.xlsx", "指标,2021\n地区生产总值,6.5\n".getBytes(StandardCharsets.UTF_8), FindingCode.WORKBOOK_UNREADABLE);
        assertThat(finding.found()).isEqualTo("不是工作簿，只是扩展名像工作簿");
    }

    @Test
    void aWorkbookWithAPasswordIsAskedForWithoutOne() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(workbook(new XSSFWorkbook()));
            }
            container.writeFilesystem(out);
        }
        refused("加密.xlsx", out.toByteArray(), FindingCode.WORKBOOK_ENCRYPTED);
    }

    @Test
    void aFileOfNoBytesAndAWorkbookWithoutCellsAreEmpty() throws IOException {
        refused("空.xlsx", new byte[0], FindingCode.WORKBOOK_EMPTY);
        try (XSSFWorkbook empty = new XSSFWorkbook()) {
            empty.createSheet();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            empty.write(out);
            refused("空表.xlsx", out.toByteArray(), FindingCode.WORKBOOK_EMPTY);
        }
    }

    @Test
    void otherFormatsAreNotAccepted() throws IOException {
        Finding finding = refused("报告.docx", new byte[] {1}, FindingCode.FORMAT_NOT_ACCEPTED);
        assertThat(finding.found()).isEqualTo(".docx");
    }

    @Test
    void aBombIsRefusedBeforeItIsBuilt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 101; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused("炸弹.xlsx", out.toByteArray(), FindingCode.WORKBOOK_TOO_LARGE);
    }

    @Test
    void aWorkbookAtTheLimitOfCellsIsReadAndOneBeyondItRefused() throws IOException {
        byte[] bytes = workbook(new XSSFWorkbook());
        Path file = Files.write(folder.resolve("两格.xlsx"), bytes);
        Limits two = new Limits(1L << 20, 1L << 20, 100, 2);
        Limits one = new Limits(1L << 20, 1L << 20, 100, 1);
        assertThat(new WorkbookReader(two).read(file, "两格.xlsx", "00").workbook()).isNotNull();
        assertThat(new WorkbookReader(one).read(file, "两格.xlsx",
                "00").findings()).extracting(Finding::code).containsExactly(FindingCode.WORKBOOK_TOO_LARGE);
    }

    private Finding refused(String name, byte[] bytes, FindingCode code) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, name, "00");
        assertThat(read.workbook()).isNull();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(code);
        return read.findings().getFirst();
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            workbook.createSheet("指标").createRow(0).createCell(0).setCellValue("编号");
            workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue("指标");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
