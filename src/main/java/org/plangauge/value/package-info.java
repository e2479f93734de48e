/**
 * Values, units and periods as officials write them: {@code 98以上}, {@code 同口径13.02}, {@code 7-7.5}, {@code ——}.
 * Uses the JDK only. Start reading at {@link org.plangauge.value.Reading}.
 */
@NullMarked
package org.plangauge.value;

import org.jspecify.annotations.NullMarked;
