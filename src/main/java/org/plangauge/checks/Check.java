package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;

/** One thing that can be wrong with a filled form. Pure: the same form, the same findings, in the order of the form. */
interface Check {

    /** What it finds; no two checks share one. */
    FindingCode code();

    List<Finding> examine(FilledForm form);
}
