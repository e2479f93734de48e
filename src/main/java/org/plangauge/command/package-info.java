/**
 * What a person can say on the command line (design.md §7), and the entry point. May use everything below. Start reading at
 * {@link org.plangauge.command.Plangauge}.
 */
@NullMarked
package org.plangauge.command;

import org.jspecify.annotations.NullMarked;
