/** What a clerk, the office and a browser find on the status board and the receipts. */
@NullMarked
package org.plangauge.board;

import org.jspecify.annotations.NullMarked;
