/** What was promised: targets, requirements, the plan as a whole. */
@NullMarked
package org.plangauge.plan;

import org.jspecify.annotations.NullMarked;
