package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plangauge.batch.Home;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;
import org.slf4j.LoggerFactory;

/** The log of a home's runs, {@code var/log/plangauge.log} with a file for each day before, as the settings have it. */
final class RunLog {

    private static final Pattern OF_A_DAY = Pattern.compile("plangauge\\.(\\d{4}-\\d{2}-\\d{2})\\.log");

    private RunLog() {}

    /** To be called before anything is logged: says how the file is written, and deletes what is older than is to be kept. */
    static void prepare(Home home, Settings settings, LocalDate today) {
        System.setProperty("plangauge.log", home.log().toString());
        System.setProperty("plangauge.log.format", settings.get(Known.LOG_FORMAT));
        try {
            clean(home.log(), today.minusDays(settings.get(Known.LOG_DAYS)));
        } catch (IOException e) {
            LoggerFactory.getLogger(RunLog.class).warn("cannot delete old log files: {}", e.toString());
        }
    }

    /** For a command at which somebody waits and that prints all it has to say: starting the log takes longer than many an answer. */
    static void none() {
        System.setProperty("logback.configurationFile", "log/none.xml");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }

    /** Deletes the files of days before {@code oldest}, and nothing else. */
    private static void clean(Path folder, LocalDate oldest) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (older(file.getFileName().toString(), oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean older(String name, LocalDate oldest) {
        Matcher day = OF_A_DAY.matcher(name);
        try {
            return day.matches() && LocalDate.parse(day.group(1)).isBefore(oldest);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
