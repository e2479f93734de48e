package org.plangauge.checks;

import java.util.List;
import java.util.function.Function;

import org.plangauge.plan.CrossCheck;
import org.plangauge.plan.Plan;
import org.plangauge.submission.SubmittedWorkbook;

/**
 * Examines what departments send: first who and what it is, then every row and cell, then what is left of it against what is known
 * already. All findings come at once.
 */
public final class Inspector {

    /** The checks of a recognised form by itself, in the order in which their findings are listed. */
    static final List<Check> CHECKS = List.of(new HeadIncomplete(), new ColumnMissing(), new CodeUnknown(), new RowRepeated(),
            new DepartmentNotResponsible(), new UnitDiffersFromPlan(), new FormulaWithoutValue(), new CellInError(), new NotANumber(),
            new FigureInOtherUnit(), new FigureOutsideRange(), new WordNotInList(), new RevisionUnapproved(), new AdjustmentUnreadable(),
            new OriginalTargetDiffers(), new CommentWithoutHandling(), new CommentWithoutReason(), new FigureMerged(), new AnswerMerged(),
            new RowWithoutName(), new ColumnRepeated(), new PeriodOutsidePlan(), new HiddenContent(), new ColumnNotUnderstood(),
            new DateForFigure(), new PictureInCell(), new RowUnanswered(), new ReasonForNoFigureMissing(), new NatureMissing(),
            new LagReasonMissing(), new ProblemMissing(), new AssignedWithoutDocument(), new BuildingYearsUnreadable());

    /** The checks against what is known, listed behind the others. */
    static final List<HistoryCheck> HISTORY_CHECKS = List.of(new FigureMissing(), new AssignedWithoutFigure(), new YearlyJump(),
            new LooksLikeShare(), new HalfYearAboveYear(), new TotalDiffersFromParts(), new PartsIncomplete(), new FilesOfOneNightDisagree(),
            new LeadAndSourceDisagree(), new DepartmentsDisagree(), new PublishedFigureChanged(), new SelfAssessmentContradicts(),
            new InvestmentFell(), new InvestmentAboveTotal(), new RelationBroken(FindingCode.RELATION_NOTED, CrossCheck.Weight.NOTE),
            new RelationBroken(FindingCode.RELATION_DOUBTED, CrossCheck.Weight.WARNING),
            new RelationBroken(FindingCode.RELATION_BROKEN, CrossCheck.Weight.ERROR));

    private final PlanNames plans;

    public Inspector(List<Plan> plans) {
        this.plans = new PlanNames(plans);
    }

    /** What of {@code workbook} can be accepted, and all that is wrong with it, by itself; of several departments' tables all together. */
    public Inspection inspect(SubmittedWorkbook workbook) {
        return Inspection.together(examine(workbook).withoutHistory());
    }

    /**
     * The same in the light of what is known.
     *
     * @param known says what is known of a plan; asked for those alone that the workbook speaks of
     */
    public Inspection inspect(SubmittedWorkbook workbook, Function<Plan, Background> known) {
        return Inspection.together(examine(workbook).against(known));
    }

    /** The first half of it, which depends on nothing but the workbook and the plans; may be done on any thread. */
    public Examined examine(SubmittedWorkbook workbook) {
        return Examined.of(workbook, plans);
    }
}
