package org.plangauge.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.plangauge.batch.PrintFaces;
import org.plangauge.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * {@code settings}: what counts in this home, as a settings file that could be written; faults of the file are named (exit 2). Of
 * faces of the office's own it says, as remarks, whether they can be used and which characters they lack.
 */
@Command(name = "settings", mixinStandardHelpOptions = true, description = "Show every setting, what it is for and what counts.")
final class SettingsCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.read(top.home().settings());
        settings.lines().forEach(spec.commandLine().getOut()::println);
        List<String> faces = PrintFaces.check(top.home(), settings);
        faces.forEach(line -> spec.commandLine().getOut().println("# " + line));
        return faces.stream().anyMatch(line -> line.startsWith("FAULT")) ? ExitCode.USAGE : ExitCode.DONE;
    }
}
