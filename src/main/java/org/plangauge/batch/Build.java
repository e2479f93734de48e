package org.plangauge.batch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells this programme from any other build of it, also of the same version: while it is the same, what was made before comes out the
 * same. It is no hash of the content, which would take longer than what it saves: another installation of the same files is another build.
 */
final class Build {

    private Build() {}

    /** A hash over the names, sizes and times of all files this process was started from. */
    static String running() {
        List<String> lines = new ArrayList<>();
        try {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                lines.add(entry + " " + Finished.state(Path.of(entry)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the files of this programme", e);
        }
        return Finished.hash(lines);
    }
}
