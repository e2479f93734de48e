package org.plangauge.checks;

/**
 * One thing a department can put right, said in Chinese in the terms of its own workbook.
 *
 * @param found    what stands there
 * @param expected what should
 * @param remedy   what to do
 */
public record Finding(FindingCode code, Place place, String found, String expected, String remedy) {

    public Severity severity() {
        return code.severity();
    }
}
