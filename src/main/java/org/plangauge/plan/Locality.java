package org.plangauge.plan;

/**
 * A town, street or park that figures can be broken down by (units.csv).
 *
 * @param kind    镇, 街道, 园区 …; may be empty
 * @param counted whether a sum over all localities counts it; not so where it lies within another one
 */
public record Locality(String code, String name, String kind, boolean counted) {}
