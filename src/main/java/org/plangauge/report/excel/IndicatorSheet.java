package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.plan.Measure;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;

/** 主要指标: a row an indicator, with how its verdict came about. Where the row's own cells give the degree, it is a live formula. */
final class IndicatorSheet {

    static final String NAME = "主要指标";

    private static final List<Column<IndicatorRow>> COLUMNS = List.of(
            Column.text("编号", 9, r -> r.indicator().code()), Column.text("序号", 6, r -> r.indicator().number()),
            Column.text("类别", 12, r -> r.indicator().category()), Column.text("指标", 30, r -> r.indicator().star() + r.indicator().name()),
            Column.text("单位", 8, r -> r.indicator().unit().symbol()), Column.text("属性", 8, r -> r.indicator().attribute().word()),
            Column.text("计算方式", 10, r -> r.indicator().measure().word()), Column.number("目标", 12, IndicatorSheet::target),
            Column.text("原目标", 12, r -> r.originalTarget().equals(r.target()) ? "" : r.originalTarget()),
            Column.text("年度（下达）目标", 22, IndicatorRow::annualTarget), Column.number("基期值", 10, IndicatorRow::baseline),
            Column.text("原基期值", 10, r -> r.firstBaseline().equals(r.baseline()) ? "" : r.firstBaseline().shown()),
            Column.text("最新期别", 11, IndicatorRow::latestPeriod), Column.number("完成值", 11, IndicatorRow::achieved), Column.share("完成程度", 10,
                    IndicatorRow::degree),
            Column.share("时间进度", 10, IndicatorRow::timeProgress), Column.text("评价", 12, IndicatorRow::verdict), Column.text("预警", 7,
                    IndicatorRow::warning),
            Column.text("上次评价", 12, IndicatorRow::previousVerdict), Column.text("变化", 7, IndicatorRow::change),
            Column.text("判断依据", 40, IndicatorRow::reason), Column.text("预警说明", 26, IndicatorRow::warningReason),
            Column.text("剩余年份每年需要", 14, r -> r.required().present() ? r.required().shown() : r.required().reason()),
            Column.text("期末预计", 14, r -> r.projected().present() ? r.projected().shown() : r.projected().reason()), Column.text("部门自评", 8,
                    IndicatorRow::selfAssessment),
            Column.text("滞后原因", 36, IndicatorRow::lagReason), Column.text("下一步措施", 36, IndicatorRow::nextMeasures),
            Column.text("牵头单位", 16, IndicatorRow::lead), Column.text("数据单位", 16, IndicatorRow::reporter), Column.text("数据说明", 40,
                    IndicatorRow::dataNote), Column.text("公开", 6, r -> r.indicator().published() ? "是" : "否"));

    private IndicatorSheet() {}

    static void write(Book book) {
        XSSFSheet sheet = TableWriter.write(book, NAME, COLUMNS, book.report().indicators(), 4);
        for (int i = 0; i < book.report().indicators().size(); i++) {
            liveDegree(sheet.getRow(Book.HEADER + 1 + i), book.report().indicators().get(i));
        }
        colours(sheet, book.report().indicators());
    }

    /** Column number of the header {@code name}. */
    static int column(String name) {
        return COLUMNS.stream().map(Column::header).toList().indexOf(name);
    }

    /** The cells of a column, for formulas on other sheets: {@code '主要指标'!$O$4:$O$35}. */
    static String cells(Book book, String name) {
        String letter = CellReference.convertNumToColString(column(name));
        return "'" + NAME + "'!$" + letter + "$" + (Book.HEADER + 2) + ":$" + letter + "$" + (Book.HEADER + 1
                + book.report().indicators().size());
    }

    private static Num target(IndicatorRow row) {
        boolean number = row.target().matches("-?\\d+(\\.\\d+)?");
        return new Num(number ? row.target() : null, row.target(), "", "");
    }

    private static void liveDegree(Row row, IndicatorRow indicator) {
        Cell degree = row.getCell(column("完成程度"));
        Cell achieved = row.getCell(column("完成值"));
        Cell target = row.getCell(column("目标"));
        Cell baseline = row.getCell(column("基期值"));
        Measure measure = indicator.indicator().measure();
        boolean ratio = measure == Measure.CUMULATIVE || measure == Measure.AVERAGE_GROWTH || measure == Measure.CUMULATIVE_CHANGE;
        if (!indicator.degree().present() || !isNumber(achieved) || !isNumber(target) || !ratio && (measure != Measure.LEVEL
                || !isNumber(baseline))) {
            return;
        }
        double a = achieved.getNumericCellValue();
        double t = target.getNumericCellValue();
        double b = ratio ? 0 : baseline.getNumericCellValue();
        String from = ratio ? "" : "-" + address(baseline);
        degree.setCellFormula("(" + address(achieved) + from + ")/(" + address(target) + from + ")");
        degree.setCellValue((a - b) / (t - b));
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC;
    }

    private static String address(Cell cell) {
        return cell.getAddress().formatAsString();
    }

    /** Colours follow the words, so that they stay right when somebody edits. */
    private static void colours(XSSFSheet sheet, List<IndicatorRow> rows) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        int last = Book.HEADER + rows.size();
        CellRangeAddress[] warnings = {new CellRangeAddress(Book.HEADER + 1, last, column("预警"), column("预警"))};
        List<ConditionalFormattingRule> rules = new ArrayList<>();
        rules.add(rule(formatting, "红", IndexedColors.CORAL));
        rules.add(rule(formatting, "黄", IndexedColors.LIGHT_YELLOW));
        rules.add(rule(formatting, "绿", IndexedColors.LIGHT_GREEN));
        formatting.addConditionalFormatting(warnings, rules.toArray(ConditionalFormattingRule[]::new));
        List<String> lagging = rows.stream().filter(IndicatorRow::lagging).map(IndicatorRow::verdict).distinct().toList();
        CellRangeAddress[] verdicts = {new CellRangeAddress(Book.HEADER + 1, last, column("评价"), column("评价"))};
        lagging.forEach(word -> formatting.addConditionalFormatting(verdicts, rule(formatting, word, IndexedColors.CORAL)));
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, String word, IndexedColors colour) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + word + "\"");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        fill.setFillBackgroundColor(colour.getIndex());
        return rule;
    }
}
