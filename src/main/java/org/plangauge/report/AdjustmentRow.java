package org.plangauge.report;

/**
 * A change of an indicator's target or baseline that counts on the day of the report.
 *
 * @param kind     目标 or 基期值
 * @param from     before, as written
 * @param to       after, as written
 * @param on       the day from which it counts, {@code 2023-03-15}
 * @param approvedBy 批准机关及会次; empty for a baseline, which nobody has to approve
 * @param document 文号; may be empty for a baseline
 * @param reason   may be empty for a target
 */
public record AdjustmentRow(String kind, String from, String to, String on, String approvedBy, String document, String reason) {}
