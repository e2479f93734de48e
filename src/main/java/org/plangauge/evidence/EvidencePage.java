package org.plangauge.evidence;

import java.util.List;

import org.plangauge.report.Explanation;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;

/**
 * What the page 核验说明.html tells a stranger; {@code page} in {@code templates/evidence/page.ftlh}.
 *
 * @param planVersion hash of the plan's tables; {@code templates} of the templates
 * @param programme   version of the programme that made the report
 * @param worked      how every indicator was judged, in the report's own numbers
 * @param sources     every figure of the report with the original it stands in
 * @param originals   by the order in which they were received
 */
public record EvidencePage(PlanReport report, String planVersion, String templates, String programme, List<Worked> worked,
        List<Traced> sources,
        List<Original> originals) {

    /** An indicator and its explanation, a line a fact. */
    public record Worked(String code, String name, List<String> lines) {

        public Worked {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A figure of the report.
     *
     * @param place where its original is in the zip
     */
    public record Traced(int number, String name, String period, String raw, String department, String sheet, String cell, String place) {}

    public EvidencePage {
        worked = List.copyOf(worked);
        sources = List.copyOf(sources);
        originals = List.copyOf(originals);
    }

    public static EvidencePage of(PlanReport report, String planVersion, String templates, String programme, List<Original> originals) {
        return new EvidencePage(report, planVersion, templates, programme,
                report.indicators().stream().map(row -> worked(report, row)).toList(),
                report.sources().stream().map(s -> new Traced(s.number(), s.name(), s.period(), s.raw(), s.department(), s.sheet(),
                        s.cell(),
                        new Original(s.sha256(), s.file(), s.department(), s.recordedOn()).place())).toList(), originals);
    }

    private static Worked worked(PlanReport report, IndicatorRow row) {
        return new Worked(row.indicator().code(), row.indicator().name(), Explanation.of(report, row));
    }
}
