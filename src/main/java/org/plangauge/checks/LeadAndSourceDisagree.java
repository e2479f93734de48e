package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;

/**
 * The lead department and the data department report different figures for the same period: the data department's is used, and
 * both are told so.
 */
final class LeadAndSourceDisagree implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.LEAD_AND_SOURCE_DISAGREE;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        return Disagreement.of(code(), form, accepted, known);
    }
}
