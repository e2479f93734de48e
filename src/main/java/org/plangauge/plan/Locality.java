package org.plangauge.plan;

/** A town, street or park that figures can be broken down by (units.csv). */
public record Locality(String code, String name, String kind) {}
