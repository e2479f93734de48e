package org.plangauge.submission;

/** Where something stands in a workbook: {@code 指标} {@code F12}. */
public record CellPlace(String sheet, String cell) {

    static CellPlace of(SubmittedCell cell) {
        return new CellPlace(cell.sheet(), cell.address());
    }
}
