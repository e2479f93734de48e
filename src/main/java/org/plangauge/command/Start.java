package org.plangauge.command;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The entry point. Compiled for an older Java than the rest, so that an old Java can say in one line that it is too old; and
 * it refuses a locale in which this Java cannot write Chinese file names, before anything is read under a garbled one.
 */
public final class Start {

    private static final int OLDEST_JAVA = 21;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Optional<String> complaint = complaint(Runtime.version().feature(), System.getProperty("sun.jnu.encoding", "UTF-8"));
        if (complaint.isPresent()) {
            System.err.println(complaint.get());
            System.exit(2);
        }
        Class.forName("org.plangauge.command.Plangauge").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** Why it cannot run here; empty when it can. */
    static Optional<String> complaint(int java, String fileNames) {
        if (java < OLDEST_JAVA) {
            return Optional.of("plangauge needs Java " + OLDEST_JAVA + " or newer; this is Java " + java + ".");
        }
        boolean writesChinese = Charset.isSupported(fileNames) && Charset.forName(fileNames).newEncoder().canEncode('\u89C4');
        return writesChinese ? Optional.empty()
                : Optional.of("plangauge needs a locale that can write Chinese file names; this one is " + fileNames
                + ". Set LC_ALL=C.UTF-8.");
    }
}
