package org.plangauge.assessment;

import org.plangauge.plan.Project;

/** A project's money on the day of an evaluation; its state is the department's statement and is not judged. */
public record ProjectAssessment(Project project, Investment investment) {}
