package org.plangauge.report;

/**
 * What a department sent, or that it sent nothing.
 *
 * @param state      已接收, 已接收（有问题待更正）, 退回 or 未报送
 * @param file       empty where nothing came
 * @param recordedOn day of the run that recorded it; empty where nothing came
 * @param figures    how many figures were recorded
 * @param filled     how many of the indicators it supplies have at least one figure
 * @param asked      how many indicators it supplies
 */
public record SubmissionRow(String department, int year, String state, String file, String recordedOn, String filler, String filledOn,
        int figures,
        int findings, int filled, int asked) {}
