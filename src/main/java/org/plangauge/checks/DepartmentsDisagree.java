package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;

/**
 * A figure that another department reports differently for the same period. The later workbook is told at once, the earlier one
 * through {@link Contradictions}.
 */
final class DepartmentsDisagree implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.DEPARTMENTS_DISAGREE;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        return Disagreement.of(code(), form, accepted, known);
    }
}
