/**
 * How fast it is: homes of any size, generated, and what is measured over them ({@code mvn -Pbenchmark verify}). May use every
 * room. Start reading at {@link org.plangauge.benchmark.GeneratedHome}.
 */
@NullMarked
package org.plangauge.benchmark;

import org.jspecify.annotations.NullMarked;
