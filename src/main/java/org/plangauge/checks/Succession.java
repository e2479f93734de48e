package org.plangauge.checks;

/**
 * Two workbooks of one sender, one after the other: what the later says to the earlier. A part of a form answers for its own
 * rows alone, so that two part-workbooks of one department stand side by side.
 */
record Succession(Received before, Received now) {

    /** Whether the earlier one counts no longer: the same file anew, or every row of it asked and sent again for its year. */
    boolean supersedes() {
        return sameFile() || now.accepted() && sameYear() && now.covers().includes(before.covers());
    }

    /** Whether {@code finding} of the earlier one is answered, rightly or wrongly. */
    boolean answers(Finding finding) {
        Concern about = finding.about();
        if (sameFile()) {
            return true;
        }
        if (!now.accepted()) {
            return false;
        }
        if (now.covers().cells().contains(about)) {
            return true;
        }
        if (!sameYear()) {
            return false;
        }
        if (about.form().isEmpty()) {
            return now.covers().includes(before.covers());
        }
        return before.covers().rows().contains(about.row()) ? now.covers().rows().contains(about.row())
                : now.covers().includes(before.covers(), about.form());
    }

    private boolean sameFile() {
        boolean samePlan = now.head().plan().equals(before.head().plan()) || !before.identified();
        return samePlan && now.receipt().file().equals(before.receipt().file()) || now.receipt().sha256().equals(before.receipt().sha256());
    }

    private boolean sameYear() {
        return before.receipt().year() == now.receipt().year() || before.receipt().year() == 0;
    }
}
