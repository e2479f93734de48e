package org.plangauge.wording;

import org.jspecify.annotations.Nullable;

/** A template that cannot be used, said so that whoever edits it finds the place. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /**
     * @param file    below {@code templates/}: {@code chapters/overview.ftlh}
     * @param line    from 1; 0 where the fault has no line
     * @param problem in English, without a full stop
     */
    public TemplateFault(String file, int line, String problem, @Nullable Throwable cause) {
        super("Template " + file + (line > 0 ? ", line " + line : "") + ": " + problem + ".", cause);
        this.file = file;
        this.line = line;
    }

    /** A fault that nothing else caused. */
    public TemplateFault(String file, int line, String problem) {
        this(file, line, problem, null);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
