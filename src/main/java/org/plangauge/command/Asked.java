package org.plangauge.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import org.plangauge.batch.Home;

/**
 * What is asked of a command. An option is read as what it should say; null where it was not given, which one that is required always was.
 * Any other word there is {@link WrongWords}.
 */
final class Asked {

    private final CommandLine line;
    private final List<String> arguments;
    private final Console console;

    Asked(CommandLine line, List<String> arguments, Console console) {
        this.line = line;
        this.arguments = arguments;
        this.console = console;
    }

    /** The home that is meant. */
    Home home() {
        Path said = path(Words.HOME);
        return new Home(said == null ? Path.of("") : said);
    }

    /** Who asks. */
    Console console() {
        return console;
    }

    /** What was said beside options, in the number that the command allows. */
    List<String> arguments() {
        return arguments;
    }

    /** The same as files or folders. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String name : arguments) {
            paths.add(path(name));
        }
        return paths;
    }

    boolean has(Option option) {
        return line.hasOption(option);
    }

    @Nullable String text(Option option) {
        return line.getOptionValue(option);
    }

    @Nullable LocalDate date(Option option) {
        String said = text(option);
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw new WrongWords(Words.name(option) + " " + said + ": expected a date such as 2026-01-31");
        }
    }

    @Nullable Integer number(Option option) {
        String said = text(option);
        try {
            return said == null ? null : Integer.valueOf(said);
        } catch (NumberFormatException e) {
            throw new WrongWords(Words.name(option) + " " + said + ": expected a whole number");
        }
    }

    @Nullable Path path(Option option) {
        String said = text(option);
        return said == null ? null : path(said);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongWords(name + ": cannot be the name of a file here, " + e.getReason());
        }
    }
}
