/**
 * The plan as files: reads {@code seeds/<plan>/} (design.md §3) and refuses a wrong catalogue whole, naming every fault by file,
 * row and column. May use {@code plan} and {@code value}; the only room that reads YAML. Start reading at
 * {@link org.plangauge.catalogue.Catalogue}; each table's columns are specified in the class named for it.
 */
@NullMarked
package org.plangauge.catalogue;

import org.jspecify.annotations.NullMarked;
