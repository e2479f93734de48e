/**
 * How what a run made reaches people: by mail, and as copies in a folder for leaders. May use the core and {@code wording}; the one
 * room that opens a connection, and only to the mail server that is set. Start reading at {@link org.plangauge.delivery.Letter} and
 * {@link org.plangauge.delivery.LeadersFolder}.
 */
@NullMarked
package org.plangauge.delivery;

import org.jspecify.annotations.NullMarked;
