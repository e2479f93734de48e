package org.plangauge.ledger;

import java.util.Optional;

import org.plangauge.checks.Inspection;
import org.plangauge.submission.Role;
import org.plangauge.submission.Submission;

/** Who reports on a plan: a department by its short name, or an institute, in the role in which it does. */
public record Sender(String plan, Role role, String department) {

    /** As it is recorded; empty where the plan or the department is unknown. What is rejected is in no role but the usual. */
    public static Optional<Sender> of(Inspection inspection) {
        Role role = inspection.submission().map(Submission::role).orElse(Role.DEPARTMENT);
        return inspection.plan().flatMap(plan -> inspection.department().map(d -> new Sender(plan.id(), role, d.shortName())));
    }
}
