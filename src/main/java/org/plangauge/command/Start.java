package org.plangauge.command;

/**
 * The entry point. Compiled for an older Java than the rest, so that an old Java can say in one line that it is too old.
 */
public final class Start {

    private static final int OLDEST_JAVA = 21;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            System.err.println("plangauge needs Java " + OLDEST_JAVA + " or newer; this is Java " + java + ".");
            System.exit(2);
        }
        Class.forName("org.plangauge.command.Plangauge").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
