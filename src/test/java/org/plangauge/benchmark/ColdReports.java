package org.plangauge.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.plangauge.command.JdkParsers;
import org.plangauge.report.PlanReport;
import org.plangauge.report.excel.ExcelReport;
import org.plangauge.report.pdf.PdfReport;

/**
 * Reports of large plans, cold: a whole process that writes one in all its formats, and the first writing of each format in a process that
 * has done nothing else but compose the report.
 */
final class ColdReports {

    private static final int[] INDICATORS = {300, 450};

    private final Path folder;
    private final Installed installed;

    ColdReports(Path folder, Installed installed) {
        this.folder = folder;
        this.installed = installed;
    }

    /** Arguments: a home of one generated plan, and {@code pdf} or {@code excel}; prints how many milliseconds its first writing took. */
    public static void main(String[] arguments) throws IOException {
        JdkParsers.choose();
        Path home = Path.of(arguments[0]);
        PlanReport report = Sent.in(home).report();
        long begun = System.nanoTime();
        if (arguments[1].equals("pdf")) {
            new PdfReport(home.resolve("templates")).write(report, OutputStream.nullOutputStream());
        } else {
            ExcelReport.write(report, OutputStream.nullOutputStream());
        }
        System.out.println(Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    void measure() throws IOException, InterruptedException {
        Nights.row(List.of("indicators", "what", "wall", "cpu", "peak MB", "said"));
        Nights.row(List.of("---", "---", "---", "---", "---", "---"));
        for (int indicators : INDICATORS) {
            Path home = folder.resolve("report");
            Disk.delete(home);
            new GeneratedHome(1, 30, indicators, 1).write(home, Path.of("templates"));
            for (String format : List.of("pdf", "excel")) {
                Nights.row(List.of(Integer.toString(indicators), format + " alone, first in its process",
                        Nights.seconds(Cold.lasted(ColdReports.class, home.toString(), format)), "", "", ""));
            }
            Night.run(installed, home, "2023-09-01");
            Disk.delete(home.resolve("output/reports"));
            Night whole = Night.of(installed, home, List.of("report", "--plan", "county-000", "--type", "mid-term", "--as-of", "2023-06-30"));
            Nights.row(List.of(Integer.toString(indicators), "the command report, all formats", Nights.seconds(whole.wall()),
                    Nights.seconds(whole.cpu()), whole.peak().map(Object::toString).orElse(""), whole.said()));
            Disk.delete(home);
        }
    }
}
