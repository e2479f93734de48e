package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.plangauge.batch.DueReport;
import org.plangauge.batch.EvidenceFolder;
import org.plangauge.batch.UnreleasedReport;
import org.plangauge.ledger.LedgerExtract;
import org.jspecify.annotations.Nullable;
import org.plangauge.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code archive}: one zip with all that proves a released report, for audit and the people's congress. */
@Command(name = "archive", mixinStandardHelpOptions = true, description = "Put all that proves a report into one zip.")
final class ArchiveCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ReportChoice choice;

    @Option(names = "--out", paramLabel = "FILE", description = "the zip (default: output/archive/PLAN-TYPE-DATE.zip)")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        DueReport due = choice.in(top.home());
        Path zip = out == null ? EvidenceFolder.usual(top.home(), due) : out.toAbsolutePath();
        try (HomeLedger home = HomeLedger.open(top.home())) {
            new EvidenceFolder(top.home(), Settings.read(top.home().settings()), Plangauge.programme(), home.ledger(), new LedgerExtract(home.database().source()))
                    .write(due, choice.knownOn(), zip);
        } catch (UnreleasedReport e) {
            throw new WrongUsage(e.getMessage());
        }
        spec.commandLine().getOut().println("written: " + zip);
        return ExitCode.DONE;
    }
}
