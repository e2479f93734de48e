/** Verdicts: each 计算方式 on both sides of its bounds, and Table 1 of the 13th plan as a whole. */
@NullMarked
package org.plangauge.assessment;

import org.jspecify.annotations.NullMarked;
