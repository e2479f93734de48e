package org.plangauge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Received;
import org.plangauge.checks.Round;
import org.plangauge.checks.Rounds;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Role;

/** Who reported, when and how well: the data-quality part of a report. */
final class Submissions {

    private Submissions() {}

    /** The workbooks of years up to {@code year} that count, each with the findings that stand, in the order in which they were recorded. */
    static List<Received> counting(List<Received> received, int year) {
        return Rounds.of(received.stream().filter(r -> r.receipt().year() <= year).toList()).stream().map(Round::standing).toList();
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

    static List<ExplanationRow> explanations(List<Received> counting) {
        return counting.stream().flatMap(r -> r.settled().stream().map(s -> {
            Finding f = s.finding();
            String on = (s.on() == null ? r.receipt().recordedOn() : s.on()).toString();
            return new ExplanationRow(r.receipt().department(), f.code().code(), f.code().meaning(), r.receipt().file(), f.place().inWords(), f.found(),
                    s.text(), s.file() + "，“" + s.cell().sheet() + "”表" + s.cell().cell(), on);
        })).toList();
    }
}
