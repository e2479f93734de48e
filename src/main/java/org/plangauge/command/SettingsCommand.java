package org.plangauge.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.plangauge.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code settings}: what counts in this home, as a settings file that could be written; faults of the file are named (exit 2). */
@Command(name = "settings", mixinStandardHelpOptions = true, description = "Show every setting, what it is for and what counts.")
final class SettingsCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings.read(top.home().settings()).lines().forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
