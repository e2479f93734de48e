/**
 * What whoever runs the programme may set, in one file of a home: times, limits, delivery, faces of print. Plain Java and Spring's
 * cron expressions; {@code batch} and {@code command} hand the values on, no other room asks here. Start reading at
 * {@link org.plangauge.settings.Known}.
 */
@NullMarked
package org.plangauge.settings;

import org.jspecify.annotations.NullMarked;
