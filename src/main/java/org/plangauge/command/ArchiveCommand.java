package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.plangauge.batch.DueReport;
import org.plangauge.batch.EvidenceFolder;
import org.plangauge.batch.UnreleasedReport;
import org.plangauge.ledger.LedgerExtract;
import org.plangauge.settings.Settings;

/** {@code archive}: one zip with all that proves a released report, for audit and the people's congress. */
final class ArchiveCommand implements Command {

    private static final Option OUT = Option.builder().longOpt("out").hasArg().argName("FILE")
            .desc("the zip (default: output/archive/PLAN-TYPE-DATE.zip)").get();

    @Override
    public String purpose() {
        return "Put all that proves a report into one zip.";
    }

    @Override
    public Options options() {
        return ReportChoice.options().addOption(OUT);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Path out = asked.path(OUT);
        ReportChoice choice = ReportChoice.of(asked);
        DueReport due = choice.due();
        Path zip = out == null ? EvidenceFolder.usual(asked.home(), due) : out.toAbsolutePath();
        try (HomeLedger home = HomeLedger.open(asked.home())) {
            new EvidenceFolder(asked.home(), Settings.read(asked.home().settings()), Plangauge.programme(), home.ledger(),
                    new LedgerExtract(home.database().source())).write(due, choice.knownOn(), zip);
        } catch (UnreleasedReport e) {
            throw new WrongUsage(e.getMessage());
        }
        asked.console().out().println("written: " + zip);
        return ExitCode.DONE;
    }
}
