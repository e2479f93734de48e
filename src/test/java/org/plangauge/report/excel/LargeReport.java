package org.plangauge.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Indicator;
import org.plangauge.report.FigureCell;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.Source;
import org.plangauge.samples.Samples;

/** A province's report: the sample's indicators many times over, each figure with a source of its own. */
final class LargeReport {

    private final List<Source> sources = new ArrayList<>();

    private LargeReport() {}

    /** A mid-term report of so many indicators, and as many commitments, tasks, projects and findings. */
    static PlanReport of(int indicators) {
        PlanReport small = Samples.report(Samples.MID_TERM);
        LargeReport large = new LargeReport();
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            rows.add(large.row(small.indicators().get(i % small.indicators().size()), "L-" + (1000 + i)));
        }
        return Changed.report(small, "indicators", rows, "sources", large.sources, "tasks", times(small.tasks(), indicators), "projects",
                times(small.projects(), indicators), "commitments", times(small.commitments(), indicators), "findings",
                times(small.findings(), indicators), "submissions", times(small.submissions(), indicators / 5));
    }

    private IndicatorRow row(IndicatorRow row, String code) {
        List<FigureCell> figures = row.figures().stream().map(f -> f.source() == null ? f : Changed.of(f, "source", numbered(f.source(),
                code)))
                .toList();
        Indicator indicator = Changed.of(row.indicator(), "code", code);
        return Changed.of(Changed.of(row, "figures", figures), "indicator", indicator);
    }

    private Source numbered(Source source, String code) {
        Source numbered = Changed.of(Changed.of(source, "subject", code), "number", sources.size() + 1);
        sources.add(numbered);
        return numbered;
    }

    private static <R> List<R> times(List<R> rows, int number) {
        List<R> many = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            many.add(rows.get(i % rows.size()));
        }
        return many;
    }

    /** Measures writing 300 indicators in a process that has written none before,
            and again when it is warm; the time of the processor too. */
    public static void main(String[] args) throws IOException {
        PlanReport report = of(300);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            Duration before = used();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExcelReport.write(report, out);
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + used().minus(before).toMillis()
                    + " ms of the processor, "
                    + out.size() + " bytes");
        }
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
