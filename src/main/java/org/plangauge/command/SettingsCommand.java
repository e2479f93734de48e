package org.plangauge.command;

import java.io.IOException;
import java.util.List;

import org.plangauge.batch.PrintFaces;
import org.plangauge.settings.Settings;

/**
 * {@code settings}: what counts in this home, as a settings file that could be written; faults of the file are named (exit 2). Of
 * faces of the office's own it says, as remarks, whether they can be used and which characters they lack.
 */
final class SettingsCommand implements Command {

    @Override
    public String purpose() {
        return "Show every setting, what it is for and what counts.";
    }

    @Override
    public int run(Asked asked) throws IOException {
        Settings settings = Settings.read(asked.home().settings());
        settings.lines().forEach(asked.console().out()::println);
        List<String> faces = PrintFaces.check(asked.home(), settings);
        faces.forEach(line -> asked.console().out().println("# " + line));
        return faces.stream().anyMatch(line -> line.startsWith("FAULT")) ? ExitCode.USAGE : ExitCode.DONE;
    }
}
