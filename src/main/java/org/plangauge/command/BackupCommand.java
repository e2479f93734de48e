package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.plangauge.batch.Backup;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;

/** {@code backup}: copies all that has to be kept; the copy is a home that can be used as it is. */
final class BackupCommand implements Command {

    @Override
    public String purpose() {
        return "Copy ledger, archive, settings, seeds and templates.";
    }

    @Override
    public Arguments arguments() {
        return new Arguments("[DIR]", "where to (default: the setting backup.folder)", 0, 1);
    }

    @Override
    public int run(Asked asked) throws IOException {
        List<Path> said = asked.paths();
        Path set = Settings.read(asked.home().settings()).find(Known.BACKUP_FOLDER).map(asked.home().root()::resolve).orElse(null);
        Path target = said.isEmpty() ? set : said.getFirst().toAbsolutePath();
        if (target == null) {
            throw new WrongUsage("backup: say where to, or set backup.folder");
        }
        if (Backup.harms(asked.home(), target)) {
            throw new WrongUsage("backup: " + target + " is the home itself, or in its seeds, templates, input, ledger or archive");
        }
        try (HomeLedger home = HomeLedger.open(asked.home())) {
            Backup.Outcome outcome = new Backup(asked.home(), target).write(home.database());
            outcome.damaged().forEach(fault -> asked.console().err().println("FAILED: " + fault));
            asked.console().out().println("backed up to " + target + ": ledger, " + outcome.originals() + " originals (" + outcome.added()
                    + " new), settings, seeds, templates");
            return outcome.damaged().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
