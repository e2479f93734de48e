package org.plangauge.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.plangauge.batch.DueReport;
import org.plangauge.batch.ReportFolder;
import org.plangauge.batch.ReportMaking;
import org.plangauge.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code report}: writes one report now, of any day, from what the ledger holds. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Write one report now.")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ReportChoice choice;

    @Override
    public Integer call() throws IOException {
        DueReport due = choice.in(top.home());
        try (HomeLedger home = HomeLedger.open(top.home())) {
            ReportMaking.Made made = new ReportMaking(home.ledger(), choice.knownOn()).make(due);
            boolean written = new ReportFolder(top.home(), Settings.read(top.home().settings()), Plangauge.programme()).write(due, made.report());
            spec.commandLine().getOut().println((written ? "written: " : "unchanged: ") + top.home().report(due.plan(), due.due()));
            return ExitCode.DONE;
        }
    }
}
