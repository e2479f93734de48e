/**
 * What departments and the office look at between reports: the status board (who reported, what is missing, what came back and
 * why) and a receipt for every file (回执), as plain web pages that open from a shared folder. May use {@code report} and the
 * rooms below, and {@code wording}; reads no files but the templates. Start reading at {@link org.plangauge.board.BoardComposer}
 * and {@link org.plangauge.board.ReceiptComposer}.
 */
@NullMarked
package org.plangauge.board;

import org.jspecify.annotations.NullMarked;
