package org.plangauge.report;

/**
 * What one year of an indicator is held against besides the plan's own target.
 *
 * @param value    in the indicator's unit; its {@code shown} is verbatim
 * @param assigned whether it comes from above (上级下达); else it is broken down from the plan (年度分解)
 */
public record YearTarget(int year, Num value, boolean assigned) {}
