/** Catalogues: the shipped ones, and what can be wrong with one. */
@NullMarked
package org.plangauge.catalogue;

import org.jspecify.annotations.NullMarked;
