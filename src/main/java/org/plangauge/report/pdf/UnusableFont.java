package org.plangauge.report.pdf;

import org.jspecify.annotations.Nullable;

/** A font file of the office that no report can be printed in, and why. */
public final class UnusableFont extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableFont(String name, String file, String problem, @Nullable Throwable cause) {
        super("The face " + name + ", " + file + ", cannot be used: " + problem + ".", cause);
    }
}
