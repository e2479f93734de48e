package org.plangauge.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Place;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Justification;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.submission.SubmittedWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook as a department sent it: .xlsx (strict ones too), .xlsm (macros never run), .xls, and .csv. What cannot be
 * read is a finding; only a fault of our own disk is an exception.
 */
public final class WorkbookReader {

    private static final List<String> ACCEPTED = List.of(".xlsx", ".xlsm", ".xls", ".csv");

    /** A file up to this needs little memory: fifty times a filled form. */
    private static final long SMALL = 1L << 20;

    private final Limits limits;
    private final boolean forwards;

    public WorkbookReader(Limits limits) {
        this(limits, true);
    }

    private WorkbookReader(Limits limits, boolean forwards) {
        this.limits = limits;
        this.forwards = forwards;
    }

    /** One that reads everything with POI: several times as slow, and a second opinion. */
    public static WorkbookReader careful(Limits limits) {
        return new WorkbookReader(limits, false);
    }

    /** What came of reading a workbook: its content, or the finding that says why there is none; notes beside it. */
    public record Read(@Nullable SubmittedWorkbook workbook, List<Finding> findings) {}

    /**
     * @param bytes  the workbook's bytes, as archived
     * @param file   its path below {@code input/}, for findings
     * @param sha256 hash of the bytes
     * @throws IOException when the archived bytes cannot be read
     */
    public Read read(Path bytes, String file, String sha256) throws IOException {
        return Objects.requireNonNull(read(bytes, file, sha256, true));
    }

    /**
     * The same of what needs little memory, and can therefore be read beside others; empty for what is large, and for the few workbooks
     * that POI has to build in memory.
     */
    public Optional<Read> readForwards(Path bytes, String file, String sha256) throws IOException {
        return Optional.ofNullable(read(bytes, file, sha256, false));
    }

    private @Nullable Read read(Path bytes, String file, String sha256, boolean withPoi) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        if (!withPoi && Files.size(bytes) > SMALL) {
            return null;
        }
        try {
            if (Files.size(bytes) > limits.fileBytes()) {
                throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, "文件有" + Limits.size(Files.size(bytes)));
            }
            byte[] content = Files.readAllBytes(bytes);
            if (name.endsWith(".csv") && !isWorkbook(content)) {
                return new Read(new SubmittedWorkbook(file, sha256, FormHead.NONE, csv(content, file)), List.of());
            }
            if (ACCEPTED.stream().noneMatch(name::endsWith)) {
                throw new UnreadableWorkbook(FindingCode.FORMAT_NOT_ACCEPTED, name.contains(".") ? name.substring(name.lastIndexOf('.'))
                        : "无扩展名");
            }
            return read(content, file, sha256, withPoi);
        } catch (UnreadableWorkbook e) {
            return new Read(null, List.of(finding(e.code(), file, e.found())));
        }
    }

    /** Forwards if it can be, else with POI, if that may be. */
    private @Nullable Read read(byte[] content, String file, String sha256, boolean withPoi) throws UnreadableWorkbook, IOException {
        boolean named = file.toLowerCase(Locale.ROOT).endsWith(".xlsm");
        Optional<PlainParts> parts = WorkbookOpener.weighed(content, limits);
        boolean strict = parts.map(PlainParts::strict).orElse(false);
        if (parts.isPresent() && forwards) {
            try {
                return new Read(PlainWorkbook.read(parts.get(), limits, file, sha256), macros(named, file));
            } catch (NotPlain left) {
                parts = Optional.empty();
            }
        }
        if (!withPoi) {
            return null;
        }
        try (Workbook workbook = WorkbookOpener.open(content, strict)) {
            return new Read(read(workbook, file, sha256), macros(named || hasMacros(workbook), file));
        }
    }

    private List<Finding> macros(boolean has, String file) {
        return has ? List.of(finding(FindingCode.MACROS_IGNORED, file, "含宏的工作簿")) : List.of();
    }

    /** Whatever the file is called. */
    private static boolean hasMacros(Workbook workbook) {
        return workbook instanceof XSSFWorkbook x && x.isMacroEnabled()
                || workbook instanceof HSSFWorkbook h && h.getDirectory() != null && h.getDirectory()
                        .hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
    }

    private static boolean isWorkbook(byte[] content) {
        FileMagic magic = FileMagic.valueOf(content);
        return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
    }

    private List<SubmittedSheet> csv(byte[] content, String file) throws UnreadableWorkbook {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
        SubmittedSheet sheet = CsvSheet.read(content, name.length() <= SheetReader.LONGEST_NAME ? name : name.substring(0,
                SheetReader.LONGEST_NAME), limits);
        if (sheet.rowNumbers().isEmpty()) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_EMPTY, "没有内容的文件");
        }
        return List.of(sheet);
    }

    /** POI builds much of a workbook only when asked; what it then throws on bytes in memory is the file's fault as well. */
    private SubmittedWorkbook read(Workbook workbook, String file, String sha256) throws UnreadableWorkbook {
        List<SubmittedSheet> sheets;
        FormHead stamp;
        List<Justification> justifications;
        try {
            stamp = FormStamp.read(workbook);
            sheets = new SheetReader(workbook, limits).sheets();
            justifications = ReturnedSheet.justifications(workbook);
        } catch (RuntimeException e) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_UNREADABLE, "工作表的内容不完整或已损坏");
        }
        if (sheets.isEmpty() && ReturnedWorkbook.standsAlone(workbook)) {
            throw new UnreadableWorkbook(FindingCode.LIST_ALONE, "只有“" + ReturnedSheet.NAME + "”一表");
        }
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbook(FindingCode.WORKBOOK_EMPTY, "各工作表均无内容");
        }
        return new SubmittedWorkbook(file, sha256, stamp, sheets, justifications);
    }

    private Finding finding(FindingCode code, String file, String found) {
        Place place = Place.workbook(file);
        return switch (code) {
            case WORKBOOK_TOO_LARGE -> new Finding(code, place, found, limits.inWords(), "请只保留填报所需的表，删除图片、附件和多余的行列后重新报送。");
            case FORMAT_NOT_ACCEPTED -> new Finding(code, place, found, ".xlsx、.xlsm、.xls 工作簿，或 .csv 文本", "请把表格另存为 .xlsx 后重新报送（WPS 的 .et、LibreOffice 的 .ods 也这样另存）。");
            case TEXT_UNDECODABLE -> new Finding(code, place, found, "UTF-8 或 GB18030 编码的 .csv", "请用表格软件打开，另存为 .xlsx 后重新报送。");
            case WORKBOOK_ENCRYPTED -> new Finding(code, place, found, "不设打开密码的工作簿", "请取消打开密码后重新保存报送。");
            case WORKBOOK_EMPTY -> new Finding(code, place, found, "填好的报送表", "请确认文件已填写并完整保存后重新报送。");
            case LIST_ALONE -> new Finding(code, place, found, "更正后的原文件", "请打开原文件，按退回意见更正后报送原文件；退回意见本身不必报送。");
            case MACROS_IGNORED -> new Finding(code, place, found, "不含宏的 .xlsx 工作簿", "宏不会运行，表中数据已照常读取；下次请另存为 .xlsx。");
            default -> new Finding(code, place, found, "能正常打开的工作簿", "文件可能未传完整或已损坏。请在本机打开确认，另存为 .xlsx 后重新报送。");
        };
    }
}
