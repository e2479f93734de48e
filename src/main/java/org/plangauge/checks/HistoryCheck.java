package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;

/**
 * One thing that can be wrong with a filled form in the light of what is known already: of the same department from earlier
 * workbooks, of other departments, and of reports that were written. With nothing known it still compares what stands within
 * the form. Pure: the same form and background, the same findings, in the order of the form.
 */
interface HistoryCheck {

    /** What it finds; no two checks share one. */
    FindingCode code();

    /**
     * @param accepted what of {@code form} is left when the cells with errors are taken out: a slip is not held against a
     *                 department twice
     */
    List<Finding> examine(FilledForm form, Submission accepted, Background known);
}
