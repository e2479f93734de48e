/**
 * The office's templates, safely used: words and look are theirs, and no template reaches Java, another file or a network.
 * May use {@code value} and FreeMarker; {@code report.pdf}, {@code report.web} and {@code board} make their pages with it. Start reading at
 * {@link org.plangauge.wording.Wording}.
 */
@NullMarked
package org.plangauge.wording;

import org.jspecify.annotations.NullMarked;
