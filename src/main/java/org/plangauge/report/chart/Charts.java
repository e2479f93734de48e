package org.plangauge.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plangauge.report.PlanReport;

/**
 * All charts of a report (design.md §9). A chart that would show nothing is not there; one that needs several pages is a
 * list of drawings, which are read one after another.
 *
 * @param glance      all indicators: degree against time progress, by category
 * @param verdicts    how many indicators of each category have which verdict
 * @param paths       the course of each indicator, for every category of the report
 * @param money       what projects have spent against what is gone of their time
 * @param submissions who reported, and how completely; for a wide page
 */
public record Charts(List<Drawing> glance, List<Drawing> verdicts, List<CategoryPaths> paths, List<Drawing> money,
        List<Drawing> submissions) {

    public Charts {
        glance = List.copyOf(glance);
        verdicts = List.copyOf(verdicts);
        paths = List.copyOf(paths);
        money = List.copyOf(money);
        submissions = List.copyOf(submissions);
    }

    /** Draws what the report says and nothing else: what was left out of it is in no chart. */
    public static Charts of(PlanReport report) {
        return new Charts(GlanceChart.of(report), VerdictChart.of(report), PathChart.of(report), MoneyChart.of(report),
                SubmissionChart.of(report));
    }

    /** Every drawing, each with a key of its own. */
    public List<Drawing> all() {
        return Stream.of(glance, verdicts, paths.stream().flatMap(p -> p.drawings().stream()).toList(), money, submissions)
                .flatMap(List::stream).toList();
    }

    /** The one with that key. */
    public Optional<Drawing> drawing(String key) {
        return all().stream().filter(d -> d.key().equals(key)).findFirst();
    }
}
