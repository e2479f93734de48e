package org.plangauge.board;

import org.plangauge.checks.Finding;

/**
 * A finding as pages print it.
 *
 * @param meaning what kind of mistake it is
 * @param place   {@code “指标”表F12}; 整份文件 for the workbook as a whole
 */
public record FindingLine(String code, String severity, String meaning, String place, String found, String expected, String remedy) {

    static FindingLine of(Finding finding) {
        String place = finding.place().inWords();
        return new FindingLine(finding.code().code(), finding.severity().word(), finding.code().meaning(), place.isEmpty() ? "整份文件" : place,
                finding.found(), finding.expected(), finding.remedy());
    }
}
