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
import org.plangauge.assessment.Evaluation;
import org.plangauge.report.PlanReport;
import org.plangauge.report.data.ReportJson;
import org.plangauge.report.excel.ExcelReport;
import org.plangauge.report.pdf.PdfReport;

/** One plan: assessed, composed, and written in each format; the first, cold writing of each beside the ones after it. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReportBenchmark {

    @Param({"32", "300"})
    private int indicators;

    private Path home = Path.of("");
    private Sent sent;
    private PlanReport report;
    private PdfReport pdf;

    @Setup(Level.Trial)
    public void generate() throws IOException {
        home = Files.createTempDirectory("benchmark");
        new GeneratedHome(1, 30, indicators, 1).write(home, Path.of("templates"));
        sent = Sent.in(home);
        report = sent.report();
        pdf = new PdfReport(home.resolve("templates"));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(report, out);
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
