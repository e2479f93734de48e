package org.plangauge.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
     * What came of it in the light of what is known.
     *
     * @param known what is known of each plan, by its id; a plan that is not in it has no history
     * @see Inspector#inspectEach
     */
    public List<Inspection> against(Map<String, Background> known) {
        List<Inspection> somebodys = new ArrayList<>();
        List<Inspection> nobodys = new ArrayList<>();
        parts.stream().map(part -> against(known, part).with(part.together()))
                .forEach(i -> (i.department().isPresent() ? somebodys : nobodys).add(i));
        if (!nobodys.isEmpty()) {
            somebodys.add(Inspection.together(nobodys));
        }
        return somebodys.stream().sorted(Comparator.comparing(i -> i.submission().isEmpty())).toList();
    }

    private static Inspection against(Map<String, Background> known, Part part) {
        Identification who = part.identification();
        if (part.left() == null || part.concerns() == null) {
            return new Inspection(who.plan(), who.department(), who.year(), null, part.findings());
        }
        FilledForm form = who.form().orElseThrow();
        Submission left = part.left();
        Background background = known.getOrDefault(form.plan().id(), Background.nothing());
        List<Finding> inContext = Inspector.HISTORY_CHECKS.stream().flatMap(check -> check.examine(form, left, background).stream()).toList();
        List<Finding> findings = new ArrayList<>(part.findings());
        findings.addAll(inContext);
        findings.replaceAll(part.concerns()::assigned);
        return new Inspection(who.plan(), who.department(), who.year(), new Withheld(inContext).from(left), ManyAlike.folded(findings),
                List.of(), part.concerns().rows());
    }
}
