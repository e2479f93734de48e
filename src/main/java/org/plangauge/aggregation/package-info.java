/**
 * What departments reported, made into one figure per indicator and period: the newest of each department, and of several
 * departments the data department's (design.md §6). May use {@code submission}, {@code plan} and {@code value}. Start
 * reading at {@link org.plangauge.aggregation.KnownFigures}.
 */
@NullMarked
package org.plangauge.aggregation;

import org.jspecify.annotations.NullMarked;
