package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

    static Workbook open(byte[] bytes, Limits limits) throws UnreadableWorkbook {
        if (bytes.length == 0) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_EMPTY, "0 字节的文件");
        }
        try {
            FileMagic magic = FileMagic.valueOf(bytes);
            byte[] readable = bytes;
            if (magic == FileMagic.OOXML) {
                readable = weigh(bytes, limits) ? StrictWorkbook.usual(bytes) : bytes;
            } else if (magic != FileMagic.OLE2) {
                throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, magic == FileMagic.HTML || magic == FileMagic.XML
                        ? "网页或文本，只是扩展名像工作簿"
                        : magic == FileMagic.PDF ? "PDF 文件，只是扩展名像工作簿" : "不是工作簿，只是扩展名像工作簿");
            }
            return WorkbookFactory.create(new ByteArrayInputStream(readable));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_ENCRYPTED, "打开时要求输入密码");
        } catch (EmptyFileException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_EMPTY, "没有内容的文件");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "文件不完整或已损坏");
        }
    }

    /** Refuses what is too heavy; else says whether it is a strict workbook. */
    private static boolean weigh(byte[] bytes, Limits limits) throws IOException, UnreadableWorkbook {
        byte[] sink = new byte[1 << 16];
        long inflated = 0;
        long marks = 0;
        int parts = 0;
        boolean strict = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                boolean sheet = entry.getName().contains("worksheets/");
                for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
                    inflated += read;
                    marks += sheet ? marks(sink, read) : 0;
                    strict |= entry.getName().equals("_rels/.rels") && StrictWorkbook.isStrict(sink, read);
                    if (inflated > limits.inflatedBytes() || parts > limits.parts() || marks > limits.marks()) {
                        throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, marks > limits.marks() ? "工作表中的行列过多（含只设了格式的空单元格）"
                                : "解压后超过" + (limits.inflatedBytes() >> 20) + " MB，或部件超过" + limits.parts() + "个");
                    }
                }
            }
        }
        return strict;
    }

    private static int marks(byte[] bytes, int length) {
        int marks = 0;
        for (int i = 0; i < length; i++) {
            marks += bytes[i] == '<' ? 1 : 0;
        }
        return marks;
    }
}
