package org.plangauge.workbook;

import org.plangauge.checks.FindingCode;

/** Why a workbook cannot be read, on its way to becoming a finding; never leaves this room. */
final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final String found;

    UnreadableWorkbook(FindingCode code, String found) {
        super(found);
        this.code = code;
        this.found = found;
    }

    FindingCode code() {
        return code;
    }

    String found() {
        return found;
    }
}
