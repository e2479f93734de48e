package org.plangauge.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.report.PlanReport;

/**
 * Writes a finished report as a workbook (design.md §9): overview and charts, the indicators with live formulas, the figures by
 * period linked to their sources and back, and every other part of the report as a table. A sheet with nothing in it is left
 * out. The same report is the same bytes.
 */
public final class ExcelReport {

    private ExcelReport() {}

    /** Writes the workbook and leaves {@code out} open. */
    public static void write(PlanReport report, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Book book = new Book(workbook, report);
            Grid overview = book.sheet(OverviewSheet.NAME);
            YearColumns years = YearColumns.of(report);
            SourcePlaces places = new SourcePlaces();
            Table<?> indicators = IndicatorSheet.write(book, years);
            YearlySheet.write(book, years, places);
            ProgressSheets.write(book, places);
            ConclusionSheets.write(book);
            HistorySheets.write(book);
            ComparisonSheets.opinions(book, places);
            ComparisonSheets.methods(book);
            QualitySheets.write(book);
            QualitySheets.comments(book);
            SourceSheet.write(book, places);
            RuleSheet.write(book);
            ChartSheet.write(book, indicators);
            TrendSheet.write(book, years);
            OverviewSheet.fill(book, overview);
            properties(workbook, report);
            workbook.setActiveSheet(0);
            book.write(out);
        }
    }

    private static void properties(XSSFWorkbook workbook, PlanReport report) {
        Optional<Date> asOf = Optional.of(Date.from(report.due().asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator(report.plan().issuingBody());
        core.setSubjectProperty(report.plan().title());
        core.setKeywords(String.join("，", report.plan().region(), report.plan().shortTitle(), report.due().type().title(),
                report.due().asOf().toString()) + (report.plan().demonstration() ? "，演示数据" : ""));
        core.setCreated(asOf);
        core.setModified(asOf);
    }
}
