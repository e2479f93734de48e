/**
 * One night: the Spring Batch job with its steps, in order, and the files they read and write around the core. May use the
 * core and the edge rooms; the only room besides {@code command} that knows Spring. Start reading at
 * {@link org.plangauge.batch.PlanReportJob}.
 */
@NullMarked
package org.plangauge.batch;

import org.jspecify.annotations.NullMarked;
