package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.TextWidth;
import org.jspecify.annotations.Nullable;

/** A sheet of the form with a table: a visible head, a row of headers, a row for each thing the department answers for. */
final class TableSheet {

    private static final int HEADER = 3;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Plan plan;
    private final Department department;
    private final int year;
    private final FormSheet form;
    private final List<Period> periods;

    TableSheet(Workbook workbook, FormStyles styles, Plan plan, Department department, int year, FormSheet form) {
        this.sheet = (XSSFSheet) workbook.createSheet(form.title());
        this.styles = styles;
        this.plan = plan;
        this.department = department;
        this.year = year;
        this.form = form;
        this.periods = form.hasPeriods() ? List.copyOf(plan.periodsUpTo(year)) : List.of();
    }

    void write(List<KnownFigure> own) {
        head();
        headers();
        List<FormContent> rows = FormContent.of(form, plan, department, year);
        int number = HEADER + 1;
        for (FormContent content : rows) {
            row(number++, content, own);
        }
        if (rows.isEmpty()) {
            Cells.text(sheet.createRow(number), 0, "本单位没有需要填报的" + form.title() + "。", styles.of(FormStyles.Use.HEAD));
        } else {
            rules(HEADER + 1, number - 1);
        }
        sheet.enableLocking();
        Printing.landscape(sheet, HEADER, form.before().indexOf(form.nameColumn()) + 1, form.before().size() + periods.size()
                + form.after().size());
    }

    private void head() {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(26);
        Cells.text(title, 0, plan.heading().shortTitle() + form.title() + "实施情况（" + year + "年）", styles.of(FormStyles.Use.TITLE));
        Row who = sheet.createRow(1);
        Cells.text(who, 0, FormHeads.Label.DEPARTMENT.word() + "：" + department.shortName(), styles.of(FormStyles.Use.HEAD));
        int name = form.before().indexOf(form.nameColumn());
        Cells.text(who, name, FormHeads.Label.PLAN.word() + "：" + plan.heading().shortTitle(), styles.of(FormStyles.Use.HEAD));
        Cells.text(who, form.before().size(), FormHeads.Label.YEAR.word() + "：" + year, styles.of(FormStyles.Use.HEAD));
        if (plan.heading().demonstration()) {
            Cells.text(sheet.createRow(2), 0, "演示数据", styles.of(FormStyles.Use.HEAD));
        }
    }

    private void headers() {
        Row row = sheet.createRow(HEADER);
        row.setHeightInPoints(32);
        int column = 0;
        for (FormColumn before : form.before()) {
            column = header(row, column, header(before), width(before));
        }
        for (Period period : periods) {
            column = header(row, column, period.toString(), 11);
        }
        for (FormColumn after : form.after()) {
            column = header(row, column, header(after), width(after));
        }
    }

    private int header(Row row, int column, String text, int width) {
        Cells.text(row, column, text, styles.of(FormStyles.Use.HEADER));
        sheet.setColumnWidth(column, width * 256);
        return column + 1;
    }

    private String header(FormColumn column) {
        return switch (column) {
            case BASELINE -> "基期（" + plan.baselineYear() + "年）";
            case TARGET -> "目标（" + plan.lastYear() + "年）";
            case TOTAL_INVESTMENT, PLANNED_INVESTMENT, DONE_INVESTMENT -> column.header() + "（万元）";
            case SELF_ASSESSMENT -> column.header() + "（是否达到预期进度）";
            default -> column.header();
        };
    }

    private static int width(FormColumn column) {
        return switch (column) {
            case CODE -> 12;
            case NUMBER -> 6;
            case INDICATOR, TASK, PROJECT, COMMITMENT -> 30;
            case WORDING, BOX, WHERE, DOCUMENT -> 18;
            case UNIT, ATTRIBUTE, YEAR -> 9;
            case SCOPE_NOTE, LAG_REASON, NEXT_MEASURES, PROGRESS, PROBLEMS, NEXT_STEP, VISIBLE_PROGRESS, REMARK -> 28;
            case NOT_ASSESSABLE_REASON -> 18;
            default -> 12;
        };
    }

    private void row(int number, FormContent content, List<KnownFigure> own) {
        Row row = sheet.createRow(number);
        int column = 0;
        for (FormColumn before : form.before()) {
            String text = content.text(before);
            boolean open = before.open() && text.isEmpty();
            Cells.figure(row, column++, open ? known(own, content, Period.year(plan.baselineYear())) : text,
                    styles.of(open ? FormStyles.Use.FIGURE : FormStyles.Use.LOCKED));
        }
        for (Period period : periods) {
            Cells.figure(row, column++, known(own, content, period), styles.of(FormStyles.Use.FIGURE));
        }
        for (FormColumn after : form.after()) {
            boolean figure = after.kind() == FormColumn.Kind.FIGURE || after.kind() == FormColumn.Kind.MONEY;
            Cells.figure(row, column++, content.text(after), styles.of(figure ? FormStyles.Use.FIGURE : FormStyles.Use.TEXT));
        }
        row.setHeightInPoints(15f * Math.max(2, TextWidth.lines(content.text(form.nameColumn()), width(form.nameColumn()))));
    }

    /** What the department reported before, as it wrote it; empty when nothing. */
    private String known(List<KnownFigure> own, FormContent content, Period period) {
        Optional<KnownFigure> latest = own.stream().filter(k -> k.figure().form() == form && k.figure().code().equals(content.code())
                && k.figure().period().equals(period)).max((one, other) -> Long.compare(one.receipt().sequence(),
                other.receipt().sequence()));
        return latest.map(k -> k.figure().reading().verbatim().strip()).filter(text -> !text.equals("删除")).orElse("");
    }

    private void rules(int first, int last) {
        List<@Nullable FormColumn> columns = new ArrayList<>(form.before());
        periods.forEach(p -> columns.add(null));
        columns.addAll(form.after());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column = 0; column < columns.size(); column++) {
            FormColumn asks = columns.get(column);
            CellRangeAddressList cells = new CellRangeAddressList(first, last, column, column);
            if (asks == null || asks.kind() == FormColumn.Kind.FIGURE) {
                DataValidation prompt = helper.createValidation(helper.createCustomConstraint("TRUE"), cells);
                prompt.createPromptBox("数值", "按“单位”栏的单位填数字；可写 98以上、同口径3、预计6.5；没有数据填“——”。");
                prompt.setShowPromptBox(true);
                sheet.addValidationData(prompt);
            } else if (asks.kind() == FormColumn.Kind.WORD) {
                DataValidation list = helper.createValidation(helper.createExplicitListConstraint(asks.words().toArray(String[]::new)),
                        cells);
                list.createErrorBox(asks.header(), "请从列表中选择。");
                list.setShowErrorBox(true);
                sheet.addValidationData(list);
            } else if (asks.kind() == FormColumn.Kind.MONEY) {
                DataValidation money = helper.createValidation(helper.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null), cells);
                money.createErrorBox(asks.header(), "请填不小于 0 的数，单位：万元。");
                money.setShowErrorBox(true);
                sheet.addValidationData(money);
            }
        }
    }
}
