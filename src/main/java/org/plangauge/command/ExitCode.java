package org.plangauge.command;

/** What the process says when it ends (design.md §7). Findings in departments' files are no failure. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int HELD = 3;
    /** Only {@code check}: there are findings. */
    static final int FINDINGS = 4;

    private ExitCode() {}
}
