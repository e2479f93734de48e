package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.apache.poi.EmptyFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.plangauge.checks.FindingCode;

/**
 * Opens untrusted bytes as a workbook. A zip is inflated once into nothing first, and counted, so that a bomb is refused
 * before POI builds anything of it. Whatever POI throws on bytes that are in memory is the file's fault.
 */
final class WorkbookOpener {

    static {
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    private WorkbookOpener() {}

    /** The workbook with all that POI knows of it. */
    static Workbook open(byte[] bytes, Limits limits) throws UnreadableWorkbook {
        return open(bytes, weighed(bytes, limits).map(PlainParts::strict).orElse(false));
    }

    /**
     * The parts of an Open XML workbook; empty for one of the old format.
     *
     * @throws UnreadableWorkbook when it is neither, or too heavy
     */
    static Optional<PlainParts> weighed(byte[] bytes, Limits limits) throws UnreadableWorkbook {
        if (bytes.length == 0) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_EMPTY, "0 字节的文件");
        }
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic != FileMagic.OOXML && magic != FileMagic.OLE2) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, magic == FileMagic.HTML || magic == FileMagic.XML
                    ? "网页或文本，只是扩展名像工作簿"
                    : magic == FileMagic.PDF ? "PDF 文件，只是扩展名像工作簿" : "不是工作簿，只是扩展名像工作簿");
        }
        try {
            if (magic == FileMagic.OOXML) {
                return Optional.of(PlainParts.inflate(bytes, limits));
            }
            PlainParts.hold(OldWeight.things(bytes), limits.records(), "工作表中的行列过多（含只设了格式的空单元格）");
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "文件不完整或已损坏");
        }
    }

    /** The same of bytes that have been weighed. */
    static Workbook open(byte[] bytes, boolean strict) throws UnreadableWorkbook {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(strict ? StrictWorkbook.usual(bytes) : bytes));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_ENCRYPTED, "打开时要求输入密码");
        } catch (EmptyFileException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_EMPTY, "没有内容的文件");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "文件不完整或已损坏");
        }
    }
}
