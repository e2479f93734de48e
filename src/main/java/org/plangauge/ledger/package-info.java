/**
 * The append-only ledger in its HSQLDB file: workbooks, submissions, accepted figures with their cells, findings, and the
 * verdicts of each evaluation (design.md §6); and the archive of original bytes beside it. May use the core; the only room
 * that speaks SQL. Start reading at {@link org.plangauge.ledger.Ledger}.
 */
@NullMarked
package org.plangauge.ledger;

import org.jspecify.annotations.NullMarked;
