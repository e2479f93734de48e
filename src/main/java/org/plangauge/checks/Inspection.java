package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What came of examining one workbook.
 *
 * @param plan       the plan it reports on, as far as it could be told
 * @param department who reports, as far as it could be told
 * @param year       the year it reports on, as far as it could be told
 * @param accepted   what may be recorded; null when the workbook as a whole is rejected
 * @param findings   all that is wrong with it, in the order of its sheets
 */
public record Inspection(Optional<Plan> plan, Optional<Department> department, Optional<Integer> year, @Nullable Submission accepted,
        List<Finding> findings) {

    public Inspection {
        findings = List.copyOf(findings);
    }

    /** A workbook that could not even be opened. */
    public static Inspection unreadable(List<Finding> findings) {
        return new Inspection(Optional.empty(), Optional.empty(), Optional.empty(), null, findings);
    }

    /** Several of one workbook as one: of the first department, with what was accepted of all and every finding once. */
    static Inspection together(List<Inspection> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<Submission> accepted = parts.stream().flatMap(p -> p.submission().stream()).toList();
        List<Finding> findings = parts.stream().flatMap(p -> p.findings().stream()).distinct().toList();
        Inspection first = parts.getFirst();
        if (accepted.isEmpty()) {
            return new Inspection(first.plan(), first.department(), first.year(), null, findings);
        }
        Submission one = accepted.getFirst();
        return new Inspection(first.plan(), first.department(), first.year(), new Submission(one.planId(), one.role(), one.department(),
                one.head(), one.file(), one.sha256(), accepted.stream().flatMap(s -> s.figures().stream()).toList(),
                accepted.stream().flatMap(s -> s.statements().stream()).toList()), findings);
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(accepted);
    }

    /** The same with {@code first} in front of its findings. */
    public Inspection with(List<Finding> first) {
        List<Finding> more = new ArrayList<>(first);
        more.addAll(findings);
        return new Inspection(plan, department, year, accepted, more);
    }
}
