/** What templates are given, and what stops one that goes astray. */
@NullMarked
package org.plangauge.wording;

import org.jspecify.annotations.NullMarked;
