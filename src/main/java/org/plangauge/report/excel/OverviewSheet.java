package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.report.CategoryCount;
import org.plangauge.report.Count;
import org.plangauge.report.Summary;

/** 总体情况: counts by verdict, category and warning as live formulas over the indicators, with a chart. */
final class OverviewSheet {

    static final String NAME = "总体情况";

    private OverviewSheet() {}

    /** Makes the sheet, so that it is the first one; it is filled when the others are there. */
    static void reserve(Book book) {
        book.sheet(NAME);
    }

    static void write(Book book) {
        XSSFSheet sheet = book.workbook().getSheet(NAME);
        Summary summary = book.report().summary();
        sheet.setColumnWidth(0, 20 * 256);
        for (int c = 1; c < 10; c++) {
            sheet.setColumnWidth(c, 13 * 256);
        }
        int row = line(book, sheet, Book.HEADER, "指标（含分项）", summary.indicators(), "COUNTA(" + IndicatorSheet.cells(book, "编号") + ")");
        row = line(book, sheet, row, "主指标", summary.mainIndicators(), "");
        row = line(book, sheet, row, "约束性指标", summary.binding(), "COUNTIF(" + IndicatorSheet.cells(book, "属性") + ",\"约束性\")") + 1;
        int first = row + 1;
        row = matrix(book, sheet, row) + 1;
        row = header(book, sheet, row, List.of("预警", "项数"));
        for (Count warning : summary.warnings()) {
            row = line(book, sheet, row, warning.word(), warning.number(), "COUNTIF(" + IndicatorSheet.cells(book, "预警") + ",\""
                    + warning.word() + "\")");
        }
        row = states(book, sheet, row + 1, "重点任务", summary.taskStates());
        row = states(book, sheet, row, "重大工程", summary.projectStates());
        states(book, sheet, row, "量化承诺（数值类）", summary.commitmentVerdicts());
        chart(book, sheet, first, first + summary.verdicts().size() - 1);
    }

    /** A row a verdict: all, binding, and each category. */
    private static int matrix(Book book, XSSFSheet sheet, int start) {
        Summary summary = book.report().summary();
        List<String> heads = new ArrayList<>(List.of("评价", "合计", "其中：约束性"));
        summary.categories().forEach(c -> heads.add(c.category()));
        int row = header(book, sheet, start, heads);
        for (Count verdict : summary.verdicts()) {
            String is = IndicatorSheet.cells(book, "评价") + ",\"" + verdict.word() + "\"";
            Row cells = sheet.createRow(row++);
            Entries.text(cells, 0, verdict.word(), book.look(Book.Look.CENTRED));
            formula(book, cells, 1, "COUNTIF(" + is + ")", verdict.number());
            formula(book, cells, 2, "COUNTIFS(" + is + "," + IndicatorSheet.cells(book, "属性") + ",\"约束性\")", of(summary.bindingVerdicts(),
                    verdict.key()));
            int column = 3;
            for (CategoryCount category : summary.categories()) {
                formula(book, cells, column++, "COUNTIFS(" + is + "," + IndicatorSheet.cells(book, "类别") + ",\""
                        + category.category().replace("\"", "\"\"") + "\")",
                        of(category.verdicts(), verdict.key()));
            }
        }
        return row;
    }

    private static int of(List<Count> counts, String key) {
        return counts.stream().filter(c -> c.key().equals(key)).mapToInt(Count::number).findFirst().orElse(0);
    }

    private static int states(Book book, XSSFSheet sheet, int start, String name, List<Count> counts) {
        if (counts.isEmpty()) {
            return start;
        }
        int row = header(book, sheet, start, List.of(name, "项数"));
        for (Count count : counts) {
            row = line(book, sheet, row, count.word(), count.number(), "");
        }
        return row + 1;
    }

    private static int header(Book book, XSSFSheet sheet, int row, List<String> heads) {
        Row cells = sheet.createRow(row);
        for (int c = 0; c < heads.size(); c++) {
            Entries.text(cells, c, heads.get(c), book.look(Book.Look.HEADER));
        }
        return row + 1;
    }

    private static int line(Book book, XSSFSheet sheet, int row, String name, int number, String formula) {
        Row cells = sheet.createRow(row);
        Entries.text(cells, 0, name, book.look(Book.Look.CENTRED));
        formula(book, cells, 1, formula, number);
        return row + 1;
    }

    /** A live formula with the value it has now; only the value where there is no formula. */
    private static void formula(Book book, Row row, int column, String formula, int value) {
        Cell cell = Entries.text(row, column, "", book.number(0));
        if (!formula.isEmpty()) {
            cell.setCellFormula(formula);
        }
        cell.setCellValue(value);
    }

    private static void chart(Book book, XSSFSheet sheet, int first, int last) {
        int left = Math.max(4, 3 + book.report().summary().categories().size() + 1);
        XSSFClientAnchor anchor = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, left, Book.HEADER, left + 7, Book.HEADER + 18);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText("指标评价结果（项）" + (book.report().plan().demonstration() ? " 演示数据" : ""));
        chart.setTitleOverlay(false);
        XDDFCategoryAxis words = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, words, numbers);
        data.setBarDirection(BarDirection.COL);
        XDDFChartData.Series series = data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0,
                0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, 1, 1)));
        series.setTitle("项数", null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(data);
    }
}
