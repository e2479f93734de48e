package org.plangauge.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openpdf.text.pdf.PdfReader;
import org.plangauge.assessment.Evaluation;
import org.plangauge.command.JdkParsers;
import org.plangauge.report.PlanReport;
import org.plangauge.report.data.ReportJson;
import org.plangauge.report.excel.ExcelReport;
import org.plangauge.report.pdf.PdfReport;

/**
 * One plan: assessed, composed, and written in each format, and a single page of it; the first, cold writing of each beside the ones
 * after it.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReportBenchmark {

    /** A page of twelve indicators, as they stand in a report. */
    private static final String PAGE = """
            <#include "macros.ftlh">
            <#assign rows = report.indicators[0..*12]>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN" xml:lang="zh-CN">
            <head><title>${report.title}</title><link rel="stylesheet" type="text/css" href="report.css"/></head>
            <body><h1>${report.title}</h1><#include "tables/indicators.ftlh"></body>
            </html>
            """;

    @Param({"32", "300"})
    private int indicators;

    private Path home = Path.of("");
    private Sent sent;
    private PlanReport report;
    private PdfReport pdf;
    private PdfReport page;

    @Setup(Level.Trial)
    public void generate() throws IOException {
        JdkParsers.choose();
        home = Files.createTempDirectory("benchmark");
        new GeneratedHome(1, 30, indicators, 1).write(home, Path.of("templates"));
        sent = Sent.in(home);
        report = sent.report();
        pdf = new PdfReport(home.resolve("templates"));
        Path onePage = home.resolve("one-page");
        GeneratedHome.copy(home.resolve("templates"), onePage);
        Files.writeString(onePage.resolve("report.ftlh"), PAGE);
        page = new PdfReport(onePage);
        try (PdfReader written = new PdfReader(writePdfPage())) {
            if (written.getNumberOfPages() != 1) {
                throw new IllegalStateException("a page of " + written.getNumberOfPages() + " pages");
            }
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Disk.delete(home);
    }

    @Benchmark
    public Evaluation assess() {
        return sent.evaluation();
    }

    @Benchmark
    public PlanReport assessAndCompose() {
        return sent.report();
    }

    @Benchmark
    public byte[] writePdf() throws IOException {
        return written(pdf);
    }

    @Benchmark
    public byte[] writePdfPage() throws IOException {
        return written(page);
    }

    private byte[] written(PdfReport as) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as.write(report, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] writeExcel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelReport.write(report, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] writeJson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }
}
