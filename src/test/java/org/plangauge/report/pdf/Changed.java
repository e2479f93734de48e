package org.plangauge.report.pdf;

import java.util.List;

import org.plangauge.plan.PlanHeading;
import org.plangauge.report.CommentRow;
import org.plangauge.report.CommitmentRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.TaskRow;

/** A report with one thing changed. */
final class Changed {

    private Changed() {}

    /** Its figures are no demonstration. */
    static PlanReport real(PlanReport report) {
        PlanHeading p = report.plan();
        PlanHeading real = new PlanHeading(p.id(), p.title(), p.shortTitle(), p.region(), p.issuingBody(), p.baselineYear(), p.firstYear(),
                p.lastYear(), false, p.source(), "", p.assignmentNote(), p.starNote(), p.contact());
        return with(report, real, report.tasks(), report.projects(), report.commitments());
    }

    /** Its plan has no tasks, projects and commitments. */
    static PlanReport indicatorsOnly(PlanReport report) {
        return with(report, report.plan(), List.of(), List.of(), List.of());
    }

    /** Every task is reported in {@code words}. */
    static PlanReport progress(PlanReport report, String words) {
        List<TaskRow> tasks = report.tasks().stream()
                .map(t -> new TaskRow(t.task(), t.chapter(), t.section(), "达到进度", words, "", "", t.lead())).toList();
        return with(report, report.plan(), tasks, report.projects(), report.commitments());
    }

    /** One comment on its draft, all in {@code words}. */
    static PlanReport commented(PlanReport r, String words) {
        List<CommentRow> comments = List.of(new CommentRow(words, words, words, words, "未采纳", words, words));
        return new PlanReport(r.plan(), r.due(), r.title(), r.snapshot(), r.years(), r.tolerances(), r.summary(), r.periods(),
                r.indicators(), r.tasks(), r.projects(), r.commitments(), comments, r.submissions(), r.findings(), r.explanations(),
                r.sources(), r.previous(), r.changes(), r.courses());
    }

    /** Its title is {@code title}. */
    static PlanReport named(PlanReport r, String title) {
        return new PlanReport(r.plan(), r.due(), title, r.snapshot(), r.years(), r.tolerances(), r.summary(), r.periods(), r.indicators(),
                r.tasks(), r.projects(), r.commitments(), r.comments(), r.submissions(), r.findings(), r.explanations(), r.sources(), r.previous(),
                r.changes(), r.courses());
    }

    private static PlanReport with(PlanReport r, PlanHeading plan, List<TaskRow> tasks, List<ProjectRow> projects,
            List<CommitmentRow> commitments) {
        return new PlanReport(plan, r.due(), r.title(), r.snapshot(), r.years(), r.tolerances(), r.summary(), r.periods(), r.indicators(),
                tasks, projects, commitments, r.comments(), r.submissions(), r.findings(), r.explanations(), r.sources(), r.previous(), r.changes(), r.courses());
    }
}
