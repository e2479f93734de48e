package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Path;

import org.plangauge.settings.Settings;
import org.plangauge.settings.UnusableSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings of a home while the programme stays up. The file may be edited at any time and counts from then on; while it has a
 * fault the last good one counts, and the log says so, when the fault appears and at every run.
 */
final class LiveSettings {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSettings.class);

    private final Path file;
    private Settings good;
    private String fault = "";

    LiveSettings(Path file, Settings good) {
        this.file = file;
        this.good = good;
    }

    /** What counts at the moment. */
    Settings now() {
        try {
            good = Settings.read(file);
            if (!fault.isEmpty()) {
                LOG.info("the settings are usable again");
                fault = "";
            }
        } catch (UnusableSettings | IOException e) {
            if (!e.toString().equals(fault)) {
                fault = e.toString();
                LOG.error("the last good settings count, since these cannot be used: {}", e.getMessage());
            }
        }
        return good;
    }

    /** What counts for a run that begins now; a fault is said again. */
    Settings forRun() {
        fault = "";
        return now();
    }
}
