/** What a leader, a validator and the planning office find in the PDF. */
@NullMarked
package org.plangauge.report.pdf;

import org.jspecify.annotations.NullMarked;
