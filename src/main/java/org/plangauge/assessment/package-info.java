/**
 * Indicators and commitments against their targets: what was achieved, how complete that is, the verdict, the rate the
 * remaining years need, the projected end and the warning (design.md §5). May use {@code aggregation} and the rooms below.
 * Start reading at {@link org.plangauge.assessment.Assessor}; the arithmetic of each 计算方式 is in the class named for it.
 */
@NullMarked
package org.plangauge.assessment;

import org.jspecify.annotations.NullMarked;
