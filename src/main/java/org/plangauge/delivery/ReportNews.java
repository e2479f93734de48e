package org.plangauge.delivery;

import java.time.LocalDate;
import java.util.List;

import org.plangauge.plan.PlanHeading;
import org.plangauge.report.Gist;
import org.plangauge.report.PlanReport;
import org.plangauge.report.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about a report has to say; {@code news} in {@code templates/mail/report.ftl}.
 *
 * @param on       the day of the run
 * @param verdicts that are different from those of the version this person was sent last; {@code figures} likewise
 * @param first    whether this person is sent this report for the first time
 * @param attached names of the attached files; empty where they are too large
 * @param files    where the report's files lie, as people there call the place
 */
public record ReportNews(PlanHeading plan, String title, LocalDate asOf, LocalDate on, boolean first, Summary summary,
        List<Gist.Change> verdicts, List<Gist.Change> figures, List<String> attached, List<String> files) {

    public ReportNews {
        verdicts = List.copyOf(verdicts);
        figures = List.copyOf(figures);
        attached = List.copyOf(attached);
        files = List.copyOf(files);
    }

    /** @param before what this person was sent last of the same report; null: nothing */
    public static ReportNews of(PlanReport report, LocalDate on, @Nullable Gist before, List<String> attached, List<String> files) {
        List<Gist.Change> changes = before == null ? List.of() : before.until(Gist.of(report));
        return new ReportNews(report.plan(), report.title(), report.due().asOf(), on, before == null, report.summary(),
                changes.stream().filter(Gist.Change::ofVerdict).toList(), changes.stream().filter(c -> !c.ofVerdict()).toList(), attached,
                        files);
    }
}
