package org.plangauge.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            } else if (magic == FileMagic.OLE2) {
                hold(OldWeight.things(bytes), limits.records(), "工作表中的行列过多（含只设了格式的空单元格）");
            } else {
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

    /** Refuses what is too heavy, and what has two faces; else says whether it is a strict workbook. */
    private static boolean weigh(byte[] bytes, Limits limits) throws IOException, UnreadableWorkbook {
        byte[] sink = new byte[1 << 16];
        long inflated = 0;
        long inSheets = 0;
        long inOtherParts = 0;
        List<Long> checksums = new ArrayList<>();
        boolean strict = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                XmlWeight weight = new XmlWeight();
                for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
                    inflated += read;
                    weight.add(sink, read);
                    strict |= entry.getName().equals("_rels/.rels") && StrictWorkbook.isStrict(sink, read);
                    hold(inflated, limits.inflatedBytes(), "解压后超过" + Limits.size(limits.inflatedBytes()));
                    hold(inSheets + (weight.isSheet() ? weight.things() : 0), limits.inSheets(), "工作表中的行列过多（含只设了格式的空单元格）");
                    hold(inOtherParts + (weight.isSheet() ? 0 : weight.things()), limits.inOtherParts(), "文字、样式、批注或图形过多");
                }
                inSheets += weight.isSheet() ? weight.things() : 0;
                inOtherParts += weight.isSheet() ? 0 : weight.things();
                zip.closeEntry();
                checksums.add(entry.getCrc());
                hold(checksums.size(), limits.parts(), "部件超过" + limits.parts() + "个");
            }
        }
        if (!inOrder(checksums).equals(inOrder(ZipDirectory.checksums(bytes)))) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "文件的目录与内容不一致");
        }
        return strict;
    }

    private static List<Long> inOrder(List<Long> checksums) {
        return checksums.stream().sorted().toList();
    }

    private static void hold(long weight, long limit, String found) throws UnreadableWorkbook {
        if (weight > limit) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, found);
        }
    }
}
