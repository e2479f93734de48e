package org.plangauge.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.Tolerances;

/**
 * A finished report: everything that any format of it prints.
 *
 * @param plan     heading of the plan
 * @param due      type and as-of date
 * @param title    full title in Chinese: 某某市某某区“十四五”规划纲要中期评估报告
 * @param snapshot hash of everything the report depends on: plan, figures, statements, findings, programme
 * @param years    how many years the plan runs
 * @param periods  the periods of the table by year, in order
 * @param comments comments on its draft and what became of them; empty where none are reported
 * @param findings what stands against the workbooks that count
 * @param explanations warnings that departments have explained
 * @param sources  every figure in it, numbered
 * @param previous the evaluation before, which {@code changes} compare with; null without one
 * @param changes  what changed since {@code previous} (与上次评估相比): verdicts, then figures, targets and baselines; empty where nothing did
 * @param courses  how each indicator was judged from the first evaluation to this one; empty in the first one
 */
public record PlanReport(PlanHeading plan, ReportDue due, String title, String snapshot, int years, Tolerances tolerances, Summary summary,
        List<String> periods, List<IndicatorRow> indicators, List<TaskRow> tasks, List<ProjectRow> projects,
        List<CommitmentRow> commitments, List<CommentRow> comments,
        List<SubmissionRow> submissions, List<FindingRow> findings, List<ExplanationRow> explanations, List<Source> sources,
        @Nullable ReportDue previous, List<ChangeRow> changes, List<CourseRow> courses) {

    public PlanReport {
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        projects = List.copyOf(projects);
        commitments = List.copyOf(commitments);
        comments = List.copyOf(comments);
        submissions = List.copyOf(submissions);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        courses = List.copyOf(courses);
    }

    /** The same with the hash of its content. */
    public PlanReport signed(String hash) {
        return new PlanReport(plan, due, title, hash, years, tolerances, summary, periods, indicators, tasks, projects, commitments, comments,
                submissions, findings, explanations, sources, previous, changes, courses);
    }
}
