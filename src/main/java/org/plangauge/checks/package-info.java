/**
 * What can be wrong with a submission: one class a check, and the findings that go back to the department (design.md §6).
 * May use {@code submission}, {@code plan} and {@code value}. Start reading at {@link org.plangauge.checks.Inspector}.
 */
@NullMarked
package org.plangauge.checks;

import org.jspecify.annotations.NullMarked;
