package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Plan;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;
import org.plangauge.submission.SubmittedWorkbook;

/** Examines what departments send: first who and what it is, then every row and cell. All findings come at once. */
public final class Inspector {

    /** The checks of a recognised form, in the order in which their findings are listed. */
    static final List<Check> CHECKS = List.of(new ColumnMissing(), new CodeUnknown(), new RowRepeated(), new DepartmentNotResponsible(),
            new UnitDiffersFromPlan(), new FormulaWithoutValue(), new CellInError(), new NotANumber(), new FigureInOtherUnit(),
            new FigureOutsideRange(), new WordNotInList(), new RevisionUnapproved(), new AdjustmentUnreadable(), new OriginalTargetDiffers());

    private final List<Plan> plans;

    public Inspector(List<Plan> plans) {
        this.plans = List.copyOf(plans);
    }

    /** What of {@code workbook} can be accepted, and all that is wrong with it. */
    public Inspection inspect(SubmittedWorkbook workbook) {
        Identification identification = Identification.of(workbook, plans);
        if (identification.form().isEmpty()) {
            return new Inspection(identification.plan(), identification.department(), identification.year(), null,
                    identification.findings());
        }
        FilledForm form = identification.form().get();
        List<Finding> findings = new ArrayList<>(identification.findings());
        CHECKS.forEach(check -> findings.addAll(check.examine(form)));
        Concerns concerns = Concerns.of(form);
        findings.replaceAll(concerns::assigned);
        Submission said = form.submission();
        List<Place> withheld = findings.stream().filter(f -> f.severity() == Severity.ERROR).map(Finding::place).toList();
        Submission accepted = new Submission(said.planId(), said.role(), said.department(), said.head(), said.file(), said.sha256(),
                said.figures().stream().filter(f -> withheld.stream().noneMatch(p -> p.covers(f.cell()))).toList(),
                said.statements().stream().filter(s -> withheld.stream().noneMatch(p -> p.covers(s.cell()))).toList());
        return new Inspection(identification.plan(), identification.department(), identification.year(), accepted, findings, List.of(),
                concerns.rows());
    }
}
