package org.plangauge.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Received;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Role;

/** Who reported, when and how well: the data-quality part of a report. */
final class Submissions {

    private Submissions() {}

    /** Of each department, year and kind of form the newest workbook, of years up to {@code year}; by department, then year. */
    static List<Received> counting(List<Received> received, int year) {
        List<Received> counting = new ArrayList<>();
        for (Received one : received) {
            if (one.receipt().year() <= year) {
                counting.removeIf(other -> sameForm(one, other) && other.receipt().sequence() <= one.receipt().sequence());
                if (counting.stream().noneMatch(other -> sameForm(one, other))) {
                    counting.add(one);
                }
            }
        }
        counting.sort(Comparator.<Received, Long>comparing(r -> r.receipt().sequence()));
        return counting;
    }

    private static boolean sameForm(Received one, Received other) {
        return one.receipt().role() == other.receipt().role() && one.receipt().department().equals(other.receipt().department())
                && one.receipt().year() == other.receipt().year();
    }

    /** A row for each workbook that counts, and one for each department that sent nothing, in the order of the plan's departments. */
    static List<SubmissionRow> rows(Plan plan, Evaluation evaluation, List<Received> counting) {
        List<SubmissionRow> rows = new ArrayList<>();
        for (Department department : plan.reportingDepartments()) {
            List<Assessment> supplied = evaluation.indicators().stream()
                    .filter(a -> a.indicator().responsibility().reporter().equals(Optional.of(department))).toList();
            int filled = (int) supplied.stream().filter(a -> a.series().statedPeriods().stream().anyMatch(p -> p.to() >= plan.firstYear())).count();
            List<Received> sent = counting.stream().filter(r -> r.receipt().role() == Role.DEPARTMENT
                    && r.receipt().department().equals(department.shortName())).toList();
            if (sent.isEmpty()) {
                rows.add(new SubmissionRow(department.shortName(), evaluation.due().asOf().getYear(), ReportComposer.NOT_REPORTED, "", "",
                        "", "", 0, 0, filled, supplied.size()));
            }
            sent.forEach(r -> rows.add(new SubmissionRow(department.shortName(), r.receipt().year(), state(r), r.receipt().file(),
                    r.receipt().recordedOn().toString(),
                    r.head().filler(), r.head().date(), r.figures(), r.findings().size(), filled, supplied.size())));
        }
        counting.stream().filter(r -> r.receipt().role() != Role.DEPARTMENT).forEach(r -> rows.add(new SubmissionRow(r.receipt().department()
                + "（" + r.receipt().role().word() + "）", r.receipt().year(), state(r), r.receipt().file(), r.receipt().recordedOn().toString(),
                r.head().filler(), r.head().date(), r.figures(), r.findings().size(), 0, 0)));
        return rows;
    }

    private static String state(Received received) {
        return !received.accepted() ? "退回" : received.findings().isEmpty() ? "已接收" : "已接收（有问题待更正）";
    }

    static List<FindingRow> findings(List<Received> counting) {
        List<FindingRow> rows = new ArrayList<>();
        for (Received received : counting) {
            for (Finding finding : received.findings()) {
                rows.add(new FindingRow(received.receipt().department(), finding.code().code(), finding.severity().word(),
                        received.receipt().file(),
                        finding.place().inWords(), finding.found(), finding.expected(), finding.remedy()));
            }
        }
        return rows;
    }
}
