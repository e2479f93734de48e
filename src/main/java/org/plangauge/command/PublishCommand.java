package org.plangauge.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import org.apache.commons.cli.Options;
import org.plangauge.batch.DueReport;
import org.plangauge.batch.ReportFolder;
import org.plangauge.batch.ReportMaking;
import org.plangauge.plan.PublicPlan;
import org.plangauge.report.Disclosure;
import org.plangauge.report.PlanReport;
import org.plangauge.settings.Settings;

/**
 * {@code publish}: writes the public edition of one report now, of any day, from what the ledger holds. It need not have been
 * made before. What goes with the rows that are marked 否, and what is printed without a verdict because of them, is said, so that
 * the office can look at it before it puts the edition on its web site.
 */
final class PublishCommand implements Command {

    @Override
    public String purpose() {
        return "Write the public edition of one report now.";
    }

    @Override
    public Options options() {
        return ReportChoice.options();
    }

    @Override
    public int run(Asked asked) throws IOException {
        ReportChoice choice = ReportChoice.of(asked);
        DueReport due = choice.due();
        PublicPlan open = PublicPlan.of(due.plan());
        if (open.plan().indicators().isEmpty()) {
            throw new WrongUsage("no indicator of " + due.plan().id() + " is public: nothing to publish");
        }
        try (HomeLedger home = HomeLedger.open(asked.home())) {
            PlanReport edition = new ReportMaking(home.ledger(), choice.knownOn()).publicEdition(due);
            boolean written = new ReportFolder(asked.home(), Settings.read(asked.home().settings()), Plangauge.programme())
                    .publish(due, edition);
            Disclosure told = Disclosure.of(due.plan(), open.plan(), edition);
            PrintWriter out = asked.console().out();
            out.println((written ? "written: " : "unchanged: ") + asked.home().publication(due.plan(), due.due()));
            say(out, "left out with what is not public: ", open.leftOutToo());
            say(out, "without a verdict, as a part is not public: ", open.withheld().stream().sorted().toList());
            say(out, "look at it: not public, and named in a text all the same: ", told.named());
            say(out, "look at it: not public, and to be worked out from public figures by a relation of checks.csv: ", told.derivable());
            return ExitCode.DONE;
        }
    }

    private static void say(PrintWriter out, String what, List<String> rows) {
        if (!rows.isEmpty()) {
            out.println(what + String.join(", ", rows));
        }
    }
}
