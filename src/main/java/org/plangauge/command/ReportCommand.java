package org.plangauge.command;

import java.io.IOException;

import org.apache.commons.cli.Options;
import org.plangauge.batch.DueReport;
import org.plangauge.batch.ReportFolder;
import org.plangauge.batch.ReportMaking;
import org.plangauge.settings.Settings;

/** {@code report}: writes one report now, of any day, from what the ledger holds. */
final class ReportCommand implements Command {

    @Override
    public String purpose() {
        return "Write one report now.";
    }

    @Override
    public Options options() {
        return ReportChoice.options();
    }

    @Override
    public int run(Asked asked) throws IOException {
        ReportChoice choice = ReportChoice.of(asked);
        DueReport due = choice.due();
        try (HomeLedger home = HomeLedger.open(asked.home())) {
            ReportMaking.Made made = new ReportMaking(home.ledger(), choice.knownOn()).make(due);
            boolean written = new ReportFolder(asked.home(), Settings.read(asked.home().settings()), Plangauge.programme())
                    .write(due, made.report());
            asked.console().out().println((written ? "written: " : "unchanged: ") + asked.home().report(due.plan(), due.due()));
            return ExitCode.DONE;
        }
    }
}
