package org.plangauge.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.checks.Place;
import org.plangauge.checks.Round;
import org.plangauge.submission.Justification;

/**
 * The workbook that goes back to a department (退回): its own file in its own format with everything in it, the cells coloured
 * and commented and a sheet 退回意见 in front. What an earlier one put on is taken off first. Of a file that is no workbook by its
 * name, that cannot be opened or is too large, or that POI cannot write again, the sheet alone.
 *
 * @param marked  whether it is the department's own file
 * @param content its bytes
 */
public record ReturnedWorkbook(boolean marked, byte[] content) {

    /** Bytes of the parts of a workbook that POI can hold twice beside everything else: five times the largest form. */
    private static final long SMALL = 1L << 20;

    /** Names under which a spreadsheet opens what POI writes. */
    private static final Pattern WORKBOOK = Pattern.compile("(?is).*\\.xls[xm]?");

    /**
     * @param original archived bytes of the workbook
     * @throws IOException when {@code original} cannot be read
     */
    public static ReturnedWorkbook of(Round round, Path original, Limits limits) throws IOException {
        return made(round, original, limits, Long.MAX_VALUE).orElseThrow();
    }

    /** The same of what needs little memory, and can therefore be made beside others; empty for what is large, or of the old format. */
    public static Optional<ReturnedWorkbook> ofSmall(Round round, Path original, Limits limits) throws IOException {
        return made(round, original, limits, SMALL);
    }

    /** @param most bytes of its parts; of a workbook with more, nothing is made */
    private static Optional<ReturnedWorkbook> made(Round round, Path original, Limits limits, long most) throws IOException {
        long size = Files.size(original);
        if (size > limits.fileBytes()) {
            return Optional.of(new ReturnedWorkbook(false, alone(round)));
        }
        if (size > most) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(original);
        try {
            Optional<PlainParts> parts = WorkbookOpener.weighed(bytes, limits);
            if (parts.map(PlainParts::inflated).orElse(Long.MAX_VALUE) > most) {
                return Optional.empty();
            }
            try (Workbook workbook = WorkbookOpener.open(bytes, parts.map(PlainParts::strict).orElse(false))) {
                if (WORKBOOK.matcher(round.received().receipt().file()).matches() && !standsAlone(workbook)) {
                    return Optional.of(new ReturnedWorkbook(true, marked(workbook, round)));
                }
            }
        } catch (UnreadableWorkbook | RuntimeException e) {
            // The bytes are in memory and untrusted: what POI cannot mark is a property of the file, and the list says all.
            return Optional.of(new ReturnedWorkbook(false, alone(round)));
        }
        return Optional.of(new ReturnedWorkbook(false, alone(round)));
    }

    /** What the copy of {@code file} is called. */
    public String name(String file) {
        return marked ? file : aloneName(file);
    }

    /** What the sheet alone of {@code file} is called. */
    public static String aloneName(String file) {
        return file + "（" + ReturnedSheet.NAME + "）.xlsx";
    }

    private static byte[] marked(Workbook workbook, Round round) throws IOException {
        List<Justification> written = ReturnedSheet.justifications(workbook);
        ReturnedMarks marks = new ReturnedMarks(workbook);
        marks.takeOff();
        Round walked = round.sorted(asItStands(workbook));
        marks.putOn(walked.standing().findings());
        ReturnedSheet.write(workbook, walked, true, written);
        return bytes(workbook);
    }

    /** As a reader goes through the workbook: what is said of all of it, then sheet by sheet, row by row. */
    private static Comparator<Place> asItStands(Workbook workbook) {
        return Comparator.<Place>comparingInt(p -> p.sheet() == null ? -1 : workbook.getSheetIndex(p.sheet()))
                .thenComparing(p -> p.cell() == null ? null : new CellAddress(p.cell()), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static byte[] alone(Round round) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            ReturnedSheet.write(workbook, round, false, List.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DeterministicWorkbook.write((XSSFWorkbook) workbook, out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        if (workbook instanceof HSSFWorkbook) {
            return written.toByteArray();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeterministicWorkbook.rezip(written.toByteArray(), out);
        return out.toByteArray();
    }

    /** Whether {@code sheet} is one that we put into a returned workbook. */
    static boolean isOurs(Sheet sheet) {
        return ReturnedSheet.isOurs(sheet) || ReturnedMarks.isOurs(sheet);
    }

    /** Whether nothing but such sheets is in it. */
    static boolean standsAlone(Workbook workbook) {
        for (Sheet sheet : workbook) {
            if (!isOurs(sheet)) {
                return false;
            }
        }
        return true;
    }
}
