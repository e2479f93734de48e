/**
 * Workbooks made to do harm, and nights on which things break. Each file is built part by part, without a library that would refuse
 * to; what must come of it is said beside it. Start reading at {@link org.plangauge.hostile.Hostile}.
 */
@NullMarked
package org.plangauge.hostile;

import org.jspecify.annotations.NullMarked;
