package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Place;
import org.plangauge.checks.Round;
import org.plangauge.checks.Settled;
import org.plangauge.checks.Severity;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Justification;
import org.plangauge.value.TextWidth;

/**
 * The sheet 退回意见: what was taken, what to do, a row a finding linked to its cell, and below what was mended and what was
 * explained. When it comes back only its column 情况说明 is read, by the keys in its hidden last column.
 */
final class ReturnedSheet {

    /** Its name; with a number behind it where the department has a sheet of that name. */
    static final String NAME = "退回意见";

    /** The header of a column that nobody sees; by it a sheet of this kind is known. */
    static final String KEY = "plangauge-key";
    private static final String EXPLANATION = "情况说明";
    private static final List<String> HEADERS = List.of("序号", "程度", "位置", "问题", "填写内容", "应为", "处理办法", EXPLANATION, "提出情况", "代码", KEY);
    private static final int[] WIDTHS = {5, 7, 17, 26, 20, 24, 38, 30, 12, 7, 8};
    private static final int PLACE = 2;
    private static final int EXPLAINED = 7;
    private static final int HEADER_ROW = 3;

    /** What a cell can hold, with room for what is put before it. */
    private static final int LONGEST_TEXT = 32_000;
    private static final int LONGEST_SUBJECT = 60;
    private static final int HIGHEST_ROW = 400;
    private static final int MOST_LINKS = 65_000;

    private final Workbook workbook;
    private final Round round;
    private final boolean marked;
    private final Map<String, Justification> written = new HashMap<>();
    private final Set<String> identitiesWritten = new HashSet<>();
    private final ReturnedStyles styles;
    private final Sheet sheet;

    private ReturnedSheet(Workbook workbook, Round round, boolean marked, List<Justification> written) {
        this.workbook = workbook;
        this.round = round;
        this.marked = marked;
        written.forEach(w -> {
            this.written.put(w.finding(), w);
            identitiesWritten.add(w.finding().replaceFirst("#.*", ""));
        });
        this.styles = new ReturnedStyles(workbook);
        this.sheet = workbook.createSheet(freeName(workbook));
    }

    /**
     * Writes it in front of the other sheets.
     *
     * @param marked  whether the cells are coloured and commented, or the sheet stands alone
     * @param written what the department had written in the one that came back
     */
    static void write(Workbook workbook, Round round, boolean marked, List<Justification> written) {
        new ReturnedSheet(workbook, round, marked, written).write();
    }

    /** Whether the sheet is one of these, whatever it is called now. */
    static boolean isOurs(Sheet sheet) {
        return headerRow(sheet).isPresent();
    }

    /** What the department has written in the sheets of this kind. */
    static List<Justification> justifications(Workbook workbook) {
        List<Justification> written = new ArrayList<>();
        for (Sheet sheet : workbook) {
            headerRow(sheet).ifPresent(header -> written.addAll(justifications(sheet, header)));
        }
        return written;
    }

    private static List<Justification> justifications(Sheet sheet, Row header) {
        List<Justification> written = new ArrayList<>();
        int key = column(header, KEY).orElseThrow();
        Optional<Integer> text = column(header, EXPLANATION);
        for (Row row : sheet) {
            String finding = text(row, key);
            if (row.getRowNum() > header.getRowNum() && finding.startsWith("F-") && text.isPresent() && !text(row, text.get()).isEmpty()) {
                written.add(new Justification(finding, clipped(text(row, text.get())), new CellPlace(sheet.getSheetName(),
                        new CellAddress(row.getRowNum(), text.get()).formatAsString())));
            }
        }
        return written;
    }

    private static Optional<Row> headerRow(Sheet sheet) {
        for (int i = 0; i <= Math.min(sheet.getLastRowNum(), 2 * HEADER_ROW); i++) {
            Row row = sheet.getRow(i);
            if (row != null && column(row, KEY).isPresent()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> column(Row header, String text) {
        for (Cell cell : header) {
            if (text(header, cell.getColumnIndex()).equals(text)) {
                return Optional.of(cell.getColumnIndex());
            }
        }
        return Optional.empty();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : new CellReader(false).read(cell).map(c -> c.text().strip()).orElse("");
    }

    /** No longer than a cell can hold. */
    static String clipped(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "……";
    }

    private static String freeName(Workbook workbook) {
        String name = NAME;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = NAME + i;
        }
        return name;
    }

    private void write() {
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        Cells.text(sheet.createRow(0), 0, NAME, styles.title());
        sheet.getRow(0).setHeightInPoints(28);
        prose(1, summary());
        prose(2, whatToDo());
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(24);
        for (int i = 0; i < HEADERS.size(); i++) {
            Cells.text(header, i, HEADERS.get(i), styles.header());
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.setColumnHidden(HEADERS.size() - 1, true);
        sheet.setColumnHidden(EXPLAINED, !marked);
        int number = 0;
        for (Round.Asked asked : round.open()) {
            Finding finding = asked.finding();
            boolean open = finding.severity() == Severity.WARNING;
            row(++number, finding, remedy(finding), explanation(finding), open ? styles.open() : styles.closed(), times(asked));
        }
        number = section(number, "本次已更正（无须再处理）", round.mended().size());
        for (Finding finding : round.mended()) {
            row(++number, finding, "", "", styles.closed(), "已更正");
        }
        number = section(number, "已作说明的警告（同一数据不再询问）", round.received().settled().size());
        for (Settled settled : round.received().settled()) {
            row(++number, settled.finding(), "", settled.text(), styles.closed(), "已说明");
        }
        Printing.landscape(sheet, HEADER_ROW, 0, HEADERS.size());
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
    }

    private void prose(int number, String text) {
        Row row = sheet.createRow(number);
        Cells.text(row, 0, text, styles.prose());
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, HEADERS.size() - 2));
        int wide = 0;
        for (int i = 0; i < HEADERS.size() - 1; i++) {
            wide += i == EXPLAINED && !marked ? 0 : WIDTHS[i];
        }
        row.setHeightInPoints(16f * TextWidth.lines(text, wide - 8) + 8);
    }

    private int section(int number, String title, int rows) {
        if (rows > 0) {
            Cells.text(sheet.createRow(sheet.getLastRowNum() + 2), 0, title, styles.section());
        }
        return rows > 0 ? 0 : number;
    }

    private String summary() {
        int errors = count(Severity.ERROR);
        int warnings = count(Severity.WARNING);
        int notes = count(Severity.NOTE);
        List<String> lines = new ArrayList<>();
        String file = "文件：" + round.received().receipt().file() + "。";
        if (!round.received().accepted()) {
            lines.add(file + "本文件未被采用，更正下列问题后请重新报送；此前已接收的数据不受影响。");
        } else {
            List<String> parts = new ArrayList<>();
            if (errors > 0) {
                parts.add("错误" + errors + "处，所涉内容未采用，须更正");
            }
            if (warnings > 0) {
                parts.add("警告" + warnings + "处，所涉数据已采用，须更正或说明");
            }
            if (notes > 0) {
                parts.add("提示" + notes + "处，请知悉");
            }
            lines.add(file + "本文件已接收，采用数据" + round.received().figures() + "项。" + (parts.isEmpty() ? "" : String.join("；", parts) + "。"));
        }
        if (round.again() && round.received().accepted()) {
            long still = round.open().stream().filter(a -> a.times() > 1).count();
            lines.add("与上次相比：已更正" + round.mended().size() + "处，仍存在" + still + "处，新增" + (round.open().size() - still) + "处。");
        }
        return String.join("\n", lines);
    }

    private int count(Severity severity) {
        return (int) round.open().stream().filter(a -> a.finding().severity() == severity).count();
    }

    private String whatToDo() {
        if (!marked) {
            return "怎样更正：请打开原文件，按“处理办法”一栏更正后，把原文件重新放回报送文件夹。本页只供查看，不要报送。";
        }
        List<String> steps = new ArrayList<>();
        steps.add("点“位置”一栏直接到标色的单元格（红色为错误，黄色为警告，蓝色为提示），按“处理办法”在原表中更正。");
        if (count(Severity.WARNING) > 0) {
            steps.add("警告所指的数据经核实无误的，在本页“情况说明”一栏写明原因；数据不变，不再询问。错误不能以说明代替更正。");
        }
        steps.add("更正后保存，把本文件放回报送文件夹（文件名不限）。本页、颜色和批注不必删除，下次接收时自动去除。");
        StringBuilder text = new StringBuilder("怎样更正：");
        for (int i = 0; i < steps.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append("．").append(steps.get(i));
        }
        return text.toString();
    }

    private String remedy(Finding finding) {
        boolean inVain = finding.severity() == Severity.ERROR && written.containsKey(finding.key());
        return (inVain ? "“错误”不能以说明代替，须在原表中更正。" : "") + hidden(finding.place()) + finding.remedy();
    }

    private String explanation(Finding finding) {
        Justification said = written.get(finding.key());
        return said == null ? "" : said.text();
    }

    private String times(Round.Asked asked) {
        Finding finding = asked.finding();
        if (finding.severity() == Severity.WARNING && identitiesWritten.contains(finding.identity()) && !written.containsKey(finding.key())) {
            return "数据已变，须重新说明";
        }
        return asked.times() > 1 ? "仍存在（第" + asked.times() + "次提出）" : round.again() ? "新增" : "首次提出";
    }

    private void row(int number, Finding finding, String remedy, String explanation, CellStyle explanationStyle, String state) {
        List<String> texts = List.of(Integer.toString(number), finding.severity().word(), place(finding), problem(finding),
                finding.found(), finding.expected(), remedy, explanation, state, finding.code().code(), finding.key());
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            String text = clipped(texts.get(i));
            Cells.text(row, i, text, i == 1 ? styles.of(finding.severity()) : i == EXPLAINED ? explanationStyle : styles.text());
            lines = i == texts.size() - 1 ? lines : Math.max(lines, TextWidth.lines(text, WIDTHS[i] - 2));
        }
        row.setHeightInPoints(Math.min(HIGHEST_ROW, 14.5f * lines + 6));
        String target = finding.place().sheet();
        if (target != null && workbook.getSheet(target) != null && row.getRowNum() < MOST_LINKS) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + target.replace("'", "''") + "'!" + (finding.place().cell() == null ? "A1" : finding.place().cell()));
            row.getCell(PLACE).setHyperlink(link);
            row.getCell(PLACE).setCellStyle(styles.link());
        }
    }

    private static String place(Finding finding) {
        return finding.place().inWords().isEmpty() ? "整个文件" : finding.place().inWords();
    }

    /** With the row and the period or column in front, which a reader knows better than a cell. */
    private static String problem(Finding finding) {
        String about = finding.about().inWords();
        return (about.isEmpty() || about.length() > LONGEST_SUBJECT ? "" : about + "：") + finding.code().meaning();
    }

    /** That the place has to be shown first, where it cannot be seen. */
    private String hidden(Place place) {
        Sheet target = place.sheet() == null ? null : workbook.getSheet(place.sheet());
        return target == null ? "" : hidden(target, place.cell());
    }

    private String hidden(Sheet target, @Nullable String cell) {
        if (workbook.getSheetVisibility(workbook.getSheetIndex(target)) != SheetVisibility.VISIBLE) {
            return "该表已隐藏，请先取消隐藏。";
        }
        if (cell == null) {
            return "";
        }
        CellAddress address = new CellAddress(cell);
        Row row = target.getRow(address.getRow());
        boolean hidden = row != null && row.getZeroHeight() || target.isColumnHidden(address.getColumn());
        return hidden ? "所在行或列已隐藏，请先取消隐藏。" : "";
    }
}
