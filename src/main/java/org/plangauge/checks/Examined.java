package org.plangauge.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;
import org.plangauge.submission.SubmittedWorkbook;

/**
 * A workbook examined by itself: told whose it is, every row and cell looked at. What is left of it has still to be held against what
 * is known, which is the smaller part of the work, and the only one in which the order of the workbooks matters.
 */
public final class Examined {

    /**
     * What one sender sent.
     *
     * @param together what is to be said about its being together with others
     * @param findings all that is wrong with it by itself
     * @param left     what the errors among them leave of it; null when it is no form of ours
     * @param concerns what its places are about; null when it is no form of ours
     */
    private record Part(Identification identification, List<Finding> together, List<Finding> findings, @Nullable Submission left,
            @Nullable Concerns concerns) {}

    private final List<Part> parts;

    private Examined(List<Part> parts) {
        this.parts = parts;
    }

    static Examined of(SubmittedWorkbook workbook, PlanNames plans) {
        return new Examined(Senders.apart(workbook, plans.all()).stream().map(sent -> part(sent, plans)).toList());
    }

    private static Part part(Senders.Part sent, PlanNames plans) {
        Identification identification = Identification.of(sent.workbook(), plans);
        List<Finding> findings = new ArrayList<>(identification.findings());
        if (identification.form().isEmpty()) {
            return new Part(identification, sent.findings(), findings, null, null);
        }
        FilledForm form = identification.form().get();
        Inspector.CHECKS.forEach(check -> findings.addAll(check.examine(form)));
        return new Part(identification, sent.findings(), findings, new Withheld(findings).from(form.submission()), Concerns.of(form));
    }

    /**
     * What of the workbook can be accepted, in the light of what is known, of each department whose tables it carries: nearly
     * always one. Those of which nothing can be accepted stand last; tables of which nobody can be told are one rejection.
     *
     * @param known says what is known of a plan; asked for those alone that the workbook speaks of
     */
    public List<Inspection> against(Function<Plan, Background> known) {
        List<Inspection> somebodys = new ArrayList<>();
        List<Inspection> nobodys = new ArrayList<>();
        parts.stream().map(part -> against(known, part).with(part.together()))
                .forEach(i -> (i.department().isPresent() ? somebodys : nobodys).add(i));
        if (!nobodys.isEmpty()) {
            somebodys.add(Inspection.together(nobodys));
        }
        return somebodys.stream().sorted(Comparator.comparing(i -> i.submission().isEmpty())).toList();
    }

    /** The same where nothing is known of any plan. */
    public List<Inspection> withoutHistory() {
        return against(plan -> Background.nothing());
    }

    private static Inspection against(Function<Plan, Background> known, Part part) {
        Identification who = part.identification();
        if (part.left() == null || part.concerns() == null) {
            return new Inspection(who.plan(), who.department(), who.year(), null, part.findings());
        }
        FilledForm form = who.form().orElseThrow();
        Submission left = part.left();
        Background background = known.apply(form.plan());
        List<Finding> inContext = Inspector.HISTORY_CHECKS.stream().flatMap(check -> check.examine(form, left, background).stream()).toList();
        List<Finding> findings = new ArrayList<>(part.findings());
        findings.addAll(inContext);
        findings.replaceAll(part.concerns()::assigned);
        return new Inspection(who.plan(), who.department(), who.year(), new Withheld(inContext).from(left), ManyAlike.folded(findings),
                List.of(), part.concerns().rows());
    }
}
