/**
 * What proves a report to a stranger: one zip with everything behind it and a page that says how to check it without this programme.
 * May use the core and {@code wording}. Start reading at {@link org.plangauge.evidence.EvidencePage}.
 */
@NullMarked
package org.plangauge.evidence;

import org.jspecify.annotations.NullMarked;
