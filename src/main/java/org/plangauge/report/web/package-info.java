/**
 * The public edition of a report as a page for a web site: one file without scripts that fetches nothing (design.md §9). May use
 * {@code report}, {@code report.chart} and the rooms below, and {@code wording}. Start reading at
 * {@link org.plangauge.report.web.PublicPage}.
 */
@NullMarked
package org.plangauge.report.web;

import org.jspecify.annotations.NullMarked;
