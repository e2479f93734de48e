/**
 * Odd workbooks, built in code and named for their oddity, each with exactly what is found and taken of it; and good ones
 * damaged at random. Start at {@link org.plangauge.corpus.CorpusTest}.
 */
@NullMarked
package org.plangauge.corpus;

import org.jspecify.annotations.NullMarked;
