package org.plangauge.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Received;
import org.plangauge.checks.Severity;
import org.plangauge.value.TextWidth;

/**
 * The workbook that goes back to a department (退回): its own file with the cells coloured and commented and a sheet
 * 退回意见 in front, a row a finding, linked to its cell. Of a file that cannot be opened the sheet alone.
 */
public final class ReturnedWorkbook {

    /** The sheet in front; ignored when the workbook comes back. */
    static final String SHEET = "退回意见";

    private static final List<String> HEADERS = List.of("序号", "程度", "位置", "问题", "填写内容", "应为", "处理办法", "代码");
    private static final int[] WIDTHS = {6, 8, 22, 26, 24, 32, 50, 8};

    private ReturnedWorkbook() {}

    /**
     * @param original archived bytes of the workbook
     * @throws IOException when {@code original} cannot be read or {@code out} not be written
     */
    public static void write(Received received, Path original, Limits limits, OutputStream out) throws IOException {
        try (Workbook workbook = copy(original, limits)) {
            received.findings().forEach(finding -> mark(workbook, finding));
            list(workbook, received);
            workbook.write(out);
        }
    }

    /** Whether the file itself can be marked, so that its copy keeps its name. */
    public static boolean canMark(Path original, Limits limits) throws IOException {
        try (Workbook workbook = WorkbookOpener.open(Files.readAllBytes(original), limits)) {
            return workbook.getNumberOfSheets() > 0;
        } catch (UnreadableWorkbook e) {
            return false;
        }
    }

    private static Workbook copy(Path original, Limits limits) throws IOException {
        try {
            return WorkbookOpener.open(Files.readAllBytes(original), limits);
        } catch (UnreadableWorkbook e) {
            return new XSSFWorkbook();
        }
    }

    private static void mark(Workbook workbook, Finding finding) {
        Sheet sheet = finding.place().sheet() == null ? null : workbook.getSheet(finding.place().sheet());
        if (sheet == null || finding.place().cell() == null) {
            return;
        }
        CellAddress address = new CellAddress(finding.place().cell());
        Row row = sheet.getRow(address.getRow()) == null ? sheet.createRow(address.getRow()) : sheet.getRow(address.getRow());
        Cell cell = row.getCell(address.getColumn()) == null ? row.createCell(address.getColumn()) : row.getCell(address.getColumn());
        colour(workbook, cell, finding.severity());
        comment(workbook, cell, finding);
    }

    private static void colour(Workbook workbook, Cell cell, Severity severity) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor((severity == Severity.ERROR || severity == Severity.REJECTION ? IndexedColors.ROSE
                : IndexedColors.LIGHT_YELLOW).getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static void comment(Workbook workbook, Cell cell, Finding finding) {
        String text = finding.code().meaning() + "：" + finding.found() + "\n应为：" + finding.expected() + "\n" + finding.remedy();
        Comment before = cell.getCellComment();
        if (before != null) {
            text = before.getString().getString() + "\n" + text;
            cell.removeCellComment();
        }
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        // POI takes the anchor's corner for the comment's cell, so it must be the cell itself.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 5);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor("plangauge");
        cell.setCellComment(comment);
    }

    private static void list(Workbook workbook, Received received) {
        int old = workbook.getSheetIndex(SHEET);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        Sheet sheet = workbook.createSheet(SHEET);
        workbook.setSheetOrder(SHEET, 0);
        FormStyles styles = new FormStyles(workbook);
        Cells.text(sheet.createRow(0), 0, SHEET, styles.of(FormStyles.Use.TITLE));
        Row summary = sheet.createRow(1);
        Cells.text(summary, 0, summary(received), styles.of(FormStyles.Use.PROSE));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, HEADERS.size() - 1));
        summary.setHeightInPoints(32);
        Row header = sheet.createRow(3);
        for (int i = 0; i < HEADERS.size(); i++) {
            Cells.text(header, i, HEADERS.get(i), styles.of(FormStyles.Use.HEADER));
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        int number = 1;
        Map<String, CellStyle> links = new HashMap<>();
        for (Finding finding : received.findings()) {
            row(workbook, sheet.createRow(3 + number), number, finding, styles, links);
            number++;
        }
        Printing.landscape(sheet, 3, 0, IntStream.of(WIDTHS).sum());
        workbook.setActiveSheet(0);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
    }

    private static String summary(Received received) {
        long withheld = received.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
        String fate = !received.accepted() ? "本文件未被采用，更正后请重新报送。"
                : withheld > 0 ? "本文件已接收，记录数据" + received.figures() + "项；下列标“错误”的" + withheld + "处未采用。" : "本文件已全部接收，记录数据"
                + received.figures() + "项；下列各项请知悉。";
        return "文件：" + received.receipt().file() + "。" + fate + "请在原表标色处更正后保存，再次放入报送文件夹，本页不必删除。";
    }

    private static void row(Workbook workbook, Row row, int number, Finding finding, FormStyles styles, Map<String, CellStyle> links) {
        CellStyle style = styles.of(FormStyles.Use.TEXT);
        List<String> texts = List.of(Integer.toString(number), finding.severity().word(), finding.place().inWords().isEmpty() ? "整个文件"
                : finding.place().inWords(),
                finding.code().meaning(), finding.found(), finding.expected(), finding.remedy(), finding.code().code());
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            Cells.text(row, i, texts.get(i), style);
            lines = Math.max(lines, TextWidth.lines(texts.get(i), WIDTHS[i] - 1));
        }
        row.setHeightInPoints(15f * lines + 4);
        String sheet = finding.place().sheet();
        if (sheet != null && workbook.getSheet(sheet) != null) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + sheet.replace("'", "''") + "'!" + (finding.place().cell() == null ? "A1" : finding.place().cell()));
            row.getCell(2).setHyperlink(link);
            row.getCell(2).setCellStyle(links.computeIfAbsent("link", k -> linkStyle(workbook, style)));
        }
    }

    private static CellStyle linkStyle(Workbook workbook, CellStyle style) {
        CellStyle link = workbook.createCellStyle();
        link.cloneStyleFrom(style);
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) 10);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(font);
        return link;
    }
}
