package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.plangauge.batch.Backup;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup}: copies all that has to be kept; the copy is a home that can be used as it is. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Copy ledger, archive, settings, seeds and templates.")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "where to (default: the setting backup.folder)")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Path set = Settings.read(top.home().settings()).find(Known.BACKUP_FOLDER).map(top.home().root()::resolve).orElse(null);
        Path target = folder == null ? set : folder.toAbsolutePath();
        if (target == null) {
            throw new WrongUsage("backup: say where to, or set backup.folder");
        }
        if (Backup.harms(top.home(), target)) {
            throw new WrongUsage("backup: " + target + " is the home itself, or in its seeds, templates, input, ledger or archive");
        }
        try (HomeLedger home = HomeLedger.open(top.home())) {
            Backup.Outcome outcome = new Backup(top.home(), target).write(home.database());
            outcome.damaged().forEach(fault -> spec.commandLine().getErr().println("FAILED: " + fault));
            spec.commandLine().getOut().println("backed up to " + target + ": ledger, " + outcome.originals() + " originals ("
                    + outcome.added()
                    + " new), settings, seeds, templates");
            return outcome.damaged().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
