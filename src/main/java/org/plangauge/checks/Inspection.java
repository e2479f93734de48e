package org.plangauge.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Justification;
import org.plangauge.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What came of examining one workbook.
 *
 * @param plan       the plan it reports on, as far as it could be told
 * @param department who reports, as far as it could be told
 * @param year       the year it reports on, as far as it could be told
 * @param accepted   what may be recorded; null when the workbook as a whole is rejected
 * @param findings   all that is wrong with it and not explained, in the order of its sheets
 * @param settled    the warnings that its department has explained
 * @param rows       the rows it has that are about something in the plan; none when it is rejected
 */
public record Inspection(Optional<Plan> plan, Optional<Department> department, Optional<Integer> year, @Nullable Submission accepted,
        List<Finding> findings, List<Settled> settled, List<Concern> rows) {

    public Inspection {
        findings = List.copyOf(findings);
        settled = List.copyOf(settled);
        rows = List.copyOf(rows);
    }

    /** Before anybody asks whether something was explained. */
    public Inspection(Optional<Plan> plan, Optional<Department> department, Optional<Integer> year, @Nullable Submission accepted,
            List<Finding> findings) {
        this(plan, department, year, accepted, findings, List.of(), List.of());
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
                accepted.stream().flatMap(s -> s.statements().stream()).toList()), findings,
                parts.stream().flatMap(p -> p.settled().stream()).distinct().toList(), parts.stream().flatMap(p -> p.rows().stream()).distinct().toList());
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(accepted);
    }

    /** The same with {@code first} in front of its findings. */
    public Inspection with(List<Finding> first) {
        List<Finding> more = new ArrayList<>(first);
        more.addAll(findings);
        return new Inspection(plan, department, year, accepted, more, settled, rows);
    }

    /**
     * The same with its explained warnings apart. An explanation settles one warning, for what stood there when it was
     * written, and never an error; one written now goes before an older one.
     *
     * @param file    the workbook, for explanations written in it
     * @param written what its department has written in it
     * @param before  what its department has explained before
     */
    public Inspection explained(String file, List<Justification> written, List<Settled> before) {
        Map<String, Settled> known = new HashMap<>();
        before.forEach(s -> known.put(s.finding().key(), s));
        Map<String, Justification> now = new HashMap<>();
        written.forEach(j -> now.put(j.finding(), j));
        List<Finding> open = new ArrayList<>();
        List<Settled> explained = new ArrayList<>();
        for (Finding finding : findings) {
            String key = finding.severity() == Severity.WARNING ? finding.key() : "";
            Settled older = known.get(key);
            Justification newer = now.get(key);
            if (older != null && (newer == null || newer.text().equals(older.text()))) {
                explained.add(new Settled(finding, older.text(), older.file(), older.cell(), older.on()));
            } else if (newer != null) {
                explained.add(new Settled(finding, newer.text(), file, newer.cell(), null));
            } else {
                open.add(finding);
            }
        }
        return new Inspection(plan, department, year, accepted, open, explained, rows);
    }
}
