package org.plangauge.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.report.PlanReport;

/**
 * Writes a finished report as a workbook: overview with live counts and a chart, the indicators with their computations, the
 * figures by period linked to their sources, other methods, warnings, tasks, projects, commitments, submissions, findings and sources. A
 * sheet with nothing in it is left out. The same report is the same bytes.
 */
public final class ExcelReport {

    private ExcelReport() {}

    /** Writes the workbook and leaves {@code out} open. */
    public static void write(PlanReport report, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Book book = new Book(workbook, report);
            OverviewSheet.reserve(book);
            IndicatorSheet.write(book);
            YearlySheet.write(book);
            MethodSheet.write(book);
            ListSheets.write(book);
            OverviewSheet.write(book);
            properties(workbook, report);
            workbook.setActiveSheet(0);
            // Written through the streaming writer, which puts no clock into the zip.
            try (SXSSFWorkbook clockless = new SXSSFWorkbook(workbook)) {
                clockless.write(out);
            }
        }
    }

    private static void properties(XSSFWorkbook workbook, PlanReport report) {
        Optional<Date> asOf = Optional.of(Date.from(report.due().asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator(report.plan().issuingBody());
        core.setSubjectProperty(report.plan().title());
        core.setKeywords(report.plan().demonstration() ? "演示数据" : "");
        core.setCreated(asOf);
        core.setModified(asOf);
    }
}
