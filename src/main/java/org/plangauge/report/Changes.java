package org.plangauge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.aggregation.Series;
import org.plangauge.aggregation.SeriesFigure;
import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Change;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.Verdict;
import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.TargetRevision;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * An evaluation beside the one before: which verdicts, figures and targets are other ones. A figure is revised when the
 * evaluation before had a number for its period and another one, or none, stands there now; one that came in later is no revision.
 */
final class Changes {

    private final Evaluation now;
    private final Evaluation before;

    private Changes(Evaluation now, Evaluation before) {
        this.now = now;
        this.before = before;
    }

    /** In the order of the plan's table: verdicts, then figures, targets, baselines. Empty without an evaluation before. */
    static List<ChangeRow> of(Evaluation now) {
        return now.before().map(before -> new Changes(now, before).rows()).orElse(List.of());
    }

    private List<ChangeRow> rows() {
        List<ChangeRow> verdicts = new ArrayList<>();
        List<ChangeRow> figures = new ArrayList<>();
        List<ChangeRow> targets = new ArrayList<>();
        List<ChangeRow> baselines = new ArrayList<>();
        for (Assessment a : now.indicators()) {
            before.of(a.indicator().code()).ifPresent(b -> {
                verdict(b, a, verdicts);
                figures(b, a, figures);
                targets(b, a, targets);
                baselines(b, a, baselines);
            });
        }
        return Stream.of(verdicts, figures, targets, baselines).flatMap(List::stream).toList();
    }

    /** Better, worse, or judged only one of the two times. */
    private void verdict(Assessment then, Assessment a, List<ChangeRow> rows) {
        boolean onlyOnce = (then.verdict() == Verdict.NOT_ASSESSABLE) != (a.verdict() == Verdict.NOT_ASSESSABLE);
        if (onlyOnce || a.change() == Change.BETTER || a.change() == Change.WORSE) {
            rows.add(new ChangeRow(ChangeRow.VERDICT, a.indicator(), "", then.verdict().in(now.plan().words(), before.due().type()),
                    a.verdict().in(now.plan().words(), now.due().type()), a.change().word(), latest(then, a)));
        }
    }

    /** The latest figure then and now, as reported; where no newer one is the reason for the other verdict, that verdict's own. */
    private static String latest(Assessment then, Assessment a) {
        if (then.latest() == null || a.latest() == null || then.latest().equals(a.latest()) || a.verdict() == Verdict.NOT_ASSESSABLE) {
            return a.reason();
        }
        return stated(then) + "，" + stated(a);
    }

    private static String stated(Assessment a) {
        Period latest = a.latestPeriod().orElseThrow();
        String unit = a.indicator().unit().symbol();
        String figure = a.series().stated(latest).map(Changes::shown).orElse("");
        return latest.inWords() + figure + (figure.contains(unit) ? "" : unit);
    }

    private static void figures(Assessment then, Assessment a, List<ChangeRow> rows) {
        for (Period period : then.series().statedPeriods()) {
            Stated one = then.series().stated(period).orElseThrow();
            Stated other = a.series().stated(period).orElse(null);
            if (other == null || Series.disagree(one, other)) {
                rows.add(new ChangeRow(ChangeRow.FIGURE, a.indicator(), period.toString(), shown(one),
                        other == null ? ChangeRow.WITHDRAWN : shown(other), "", other == null ? "" : said(a, period)));
            }
        }
    }

    private static String said(Assessment a, Period period) {
        SeriesFigure figure = a.series().figures().get(period);
        return figure.origin() + (figure.note().isEmpty() ? "" : "：" + figure.note());
    }

    private static void targets(Assessment then, Assessment a, List<ChangeRow> rows) {
        String one = then.indicator().target().text();
        String other = a.indicator().target().text();
        if (!one.equals(other)) {
            rows.add(new ChangeRow(ChangeRow.TARGET, a.indicator(), "", one, other, "",
                    a.versions().revision().map(TargetRevision::approval).orElse("")));
        }
    }

    /** Only a restatement: a baseline that a department reports for the first time is a new figure. */
    private static void baselines(Assessment then, Assessment a, List<ChangeRow> rows) {
        if (then.baseline() != null && a.baseline() != null && a.versions().restatements().size() > then.versions().restatements().size()) {
            String reason = a.versions().restatement().map(BaselineRestatement::reason).orElse("");
            rows.add(new ChangeRow(ChangeRow.BASELINE, a.indicator(), "", shown(then.baseline()), shown(a.baseline()), "", reason));
        }
    }

    private static String shown(Stated figure) {
        return figure.verbatim().strip();
    }
}
