package org.plangauge.settings;

import java.nio.file.Path;
import java.util.List;

/** A settings file with faults, every one named: key, found, expected. Nothing is run with settings that nobody meant. */
public final class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnusableSettings(Path file, List<String> faults) {
        super(file + ":\n  " + String.join("\n  ", faults));
    }
}
