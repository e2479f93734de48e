package org.plangauge.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where answers go, and where complaints. */
record Console(PrintWriter out, PrintWriter err) {

    /** The two streams of this process, in UTF-8 whatever its locale. */
    static Console ofProcess() {
        return new Console(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
