/**
 * What was promised: a Five-Year Plan's indicators with baselines and targets, its departments, tasks, projects and
 * quantified commitments (design.md §3). May use {@code value} only. Start reading at {@link org.plangauge.plan.Plan}.
 */
@NullMarked
package org.plangauge.plan;

import org.jspecify.annotations.NullMarked;
