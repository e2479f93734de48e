package org.plangauge.catalogue;

/**
 * Something in a catalogue that the planning office has to put right.
 *
 * @param row    as a spreadsheet shows it, the header being 1; 0 when the file as a whole is meant
 * @param column its header, or the key of {@code plan.yaml}; empty when the row or file as a whole is meant
 */
public record Fault(String file, int row, String column, String found, String expected) {

    @Override
    public String toString() {
        String heading = file.endsWith(".yaml") ? ", key " : ", column ";
        String where = file + (row == 0 ? "" : ", row " + row) + (column.isEmpty() ? "" : heading + column);
        return where + ": found " + found + ", expected " + expected;
    }
}
