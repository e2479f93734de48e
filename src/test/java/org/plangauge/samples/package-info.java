/** One small plan and what was reported on it, shared by the tests of all rooms. */
@NullMarked
package org.plangauge.samples;

import org.jspecify.annotations.NullMarked;
