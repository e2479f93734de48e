package org.plangauge.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.plangauge.value.TextWidth;

/**
 * A sheet of the form with a table: a visible head with the progress, a row of headers, a row for each thing the filler
 * answers for.
 */
final class TableSheet {

    private static final int HEADER = 3;
    private static final int FIRST = HEADER + 1;
    private static final float LINE = 15f;
    private static final int MOST_LINES = 12;

    /** Room in the head for the filler's name, and for the plan's, in half-width characters. */
    private static final int WHO = 30;
    private static final int WHICH = 36;
    private static final Set<FormColumn> NUMBERS = EnumSet.of(FormColumn.NUMBER, FormColumn.YEAR, FormColumn.TARGET, FormColumn.ORIGINAL_TARGET,
            FormColumn.ORIGINAL_BASELINE, FormColumn.NEW_TARGET, FormColumn.NEW_BASELINE);

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Plan plan;
    private final FormOrder order;
    private final FormSheet form;
    private final List<Field> fields;
    private WantedCells wanted = new WantedCells(List.of());

    TableSheet(Workbook workbook, FormStyles styles, Plan plan, FormOrder order, FormSheet form) {
        this.sheet = (XSSFSheet) workbook.createSheet(form.title());
        this.styles = styles;
        this.plan = plan;
        this.order = order;
        this.form = form;
        this.fields = Field.of(form, plan, form.hasPeriods() ? order.periods().periods() : List.of());
    }

    /** Writes the sheet, and says how far it is filled. */
    Progress write(List<FormContent> rows) {
        head();
        headers();
        CellNotes notes = new CellNotes(sheet);
        int number = FIRST;
        for (FormContent content : rows) {
            row(sheet.createRow(number++), content, notes);
        }
        wanted = WantedCells.of(form, order, fields, rows, FIRST);
        if (rows.isEmpty()) {
            Cells.text(sheet.createRow(number), 0, "本单位没有需要填报的" + form.title() + "。", styles.of(FormStyles.Use.HEAD));
        } else {
            rules(number - 1);
        }
        Progress progress = form == FormSheet.COMMENTS ? handled(rows) : filled(rows.size());
        progressLine(progress);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        Printing.landscape(sheet, HEADER, form.before().indexOf(form.nameColumn()) + 1, fields.stream().mapToInt(Field::width).sum());
        Printing.footer(sheet, order.filler().shortName());
        return progress;
    }

    private void head() {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(26);
        String what = form.ofTheOffice() ? form.title() + "表" : form.title() + "实施情况";
        Cells.text(title, 0, plan.heading().shortTitle() + what + "（" + order.periods().inWords() + "）", styles.of(FormStyles.Use.TITLE));
        Row who = sheet.createRow(1);
        Cells.text(who, 0, order.label().word() + "：" + order.filler().shortName(), styles.of(FormStyles.Use.HEAD));
        Cells.text(who, columnFrom(WHO), FormHeads.Label.PLAN.word() + "：" + plan.heading().shortTitle(), styles.of(FormStyles.Use.HEAD));
        Cells.text(who, columnFrom(WHO + WHICH), FormHeads.Label.YEAR.word() + "：" + order.periods().year(), styles.of(FormStyles.Use.HEAD));
        if (plan.heading().demonstration()) {
            Cells.text(sheet.createRow(2), 0, "演示数据", styles.of(FormStyles.Use.HEAD));
        }
    }

    /** The first column with {@code width} half-width characters left of it. */
    private int columnFrom(int width) {
        int left = 0;
        for (Field field : fields) {
            if (left >= width) {
                return field.at();
            }
            left += field.width();
        }
        throw new IllegalStateException(form + " is narrower than its head: " + left);
    }

    private void headers() {
        Row row = sheet.createRow(HEADER);
        row.setHeightInPoints(32);
        for (Field field : fields) {
            Cells.text(row, field.at(), field.header(), styles.of(FormStyles.Use.HEADER));
            sheet.setColumnWidth(field.at(), field.width() * 256);
        }
    }

    private void row(Row row, FormContent content, CellNotes notes) {
        int lines = 2;
        for (Field field : fields) {
            FormColumn column = field.column();
            boolean open = column == null || content.open(column);
            String text = column == null ? content.figures().getOrDefault(field.period(), "") : content.text(column);
            FormStyles.Use use = !open ? field.holdsFigures() ? FormStyles.Use.LOCKED_FIGURE : FormStyles.Use.LOCKED
                    : field.holdsFigures() ? FormStyles.Use.FIGURE : FormStyles.Use.TEXT;
            Cell cell = field.holdsFigures() || column != null && NUMBERS.contains(column) ? Cells.figure(row, field.at(), text, styles.of(use))
                    : Cells.text(row, field.at(), text, styles.of(use));
            notes.write(cell, column == null ? newest(field) ? content.newestNote() : "" : content.notes().getOrDefault(column, ""));
            lines = Math.max(lines, TextWidth.lines(text, field.width() - 1));
        }
        row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
    }

    private boolean newest(Field field) {
        Period period = field.period();
        return period != null && order.periods().newest().filter(period::equals).isPresent();
    }

    private void rules(int last) {
        AnswerRules rules = new AnswerRules(sheet, FIRST, last);
        fields.stream().filter(f -> f.column() == null || f.column().open()).forEach(rules::write);
        MissingColours colours = new MissingColours(sheet);
        colours.wanted(wanted);
        Need.of(form).stream().filter(need -> !need.always()).forEach(need -> colours.calledFor(need, fields, FIRST, last));
    }

    private Progress filled(int rows) {
        int now = 0;
        for (WantedCells.Block block : wanted.blocks()) {
            for (CellAddress cell : block.cells()) {
                now += stands(cell.getRow(), cell.getColumn()) || block.span() != null && stands(cell.getRow(), block.span().at()) ? 1 : 0;
            }
        }
        return new Progress(form, rows, sheet -> Integer.toString(wanted.count()), wanted::filled, wanted.count(), now);
    }

    /** Of comments those are counted that are written down, and those of them that are handled. */
    private Progress handled(List<FormContent> rows) {
        return new Progress(form, rows.size(), sheet -> answered(sheet, FormColumn.COMMENT, rows.size()),
                sheet -> answered(sheet, FormColumn.HANDLING, rows.size()), said(rows, FormColumn.COMMENT), said(rows, FormColumn.HANDLING));
    }

    private String answered(String sheet, FormColumn column, int rows) {
        String letters = fields.stream().filter(f -> f.column() == column).findFirst().orElseThrow().letters();
        return "COUNTA(" + sheet + letters + (FIRST + 1) + ":" + letters + (FIRST + rows) + ")";
    }

    private static int said(List<FormContent> rows, FormColumn column) {
        return (int) rows.stream().filter(r -> !r.text(column).isEmpty()).count();
    }

    private boolean stands(int row, int column) {
        return sheet.getRow(row).getCell(column).getCellType() != CellType.BLANK;
    }

    /** {@code 已填 12/15}, live, in the head. */
    private void progressLine(Progress progress) {
        if (form.adjusts() || progress.rows() == 0 || form != FormSheet.COMMENTS && progress.wantedNow() == 0) {
            return;
        }
        Row row = sheet.getRow(2) == null ? sheet.createRow(2) : sheet.getRow(2);
        String word = form == FormSheet.COMMENTS ? "已处理" : "已填";
        Cell cell = Cells.text(row, columnFrom(WHO), "", styles.of(FormStyles.Use.PROGRESS));
        cell.setCellFormula("\"" + word + " \"&" + progress.filled().apply("") + "&\"/\"&" + progress.wanted().apply(""));
        cell.setCellValue(word + " " + progress.filledNow() + "/" + progress.wantedNow());
    }
}
