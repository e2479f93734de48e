package org.plangauge.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.openjdk.jmh.annotations.Warmup;
import org.plangauge.benchmark.Disk;
import org.plangauge.benchmark.GeneratedHome;
import org.plangauge.benchmark.Sent;
import org.plangauge.command.JdkParsers;
import org.plangauge.report.PlanReport;

/** The sheet of a plan's indicators, in a workbook that has no other; the first, cold writing beside the ones after it. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SheetBenchmark {

    @Param({"32", "300"})
    private int indicators;

    private PlanReport report;

    @Setup(Level.Trial)
    public void generate() throws IOException {
        JdkParsers.choose();
        Path home = Files.createTempDirectory("benchmark");
        new GeneratedHome(1, 30, indicators, 1).write(home, Path.of("templates"));
        report = Sent.in(home).report();
        Disk.delete(home);
    }

    @Benchmark
    public byte[] writeExcelSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Book book = new Book(workbook, report);
            IndicatorSheet.write(book, YearColumns.of(report));
            book.write(out);
        }
        return out.toByteArray();
    }
}
