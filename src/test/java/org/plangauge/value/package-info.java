/** Values, units and periods as officials write them. */
@NullMarked
package org.plangauge.value;

import org.jspecify.annotations.NullMarked;
