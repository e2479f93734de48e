package org.plangauge.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.plangauge.batch.DueReport;
import org.plangauge.batch.ReportFolder;
import org.plangauge.batch.ReportMaking;
import org.plangauge.plan.PublicPlan;
import org.plangauge.report.Disclosure;
import org.plangauge.report.PlanReport;
import org.plangauge.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * {@code publish}: writes the public edition of one report now, of any day, from what the ledger holds. It need not have been
 * made before. What goes with the rows that are marked 否, and what is printed without a verdict because of them, is said, so that
 * the office can look at it before it puts the edition on its web site.
 */
@Command(name = "publish", mixinStandardHelpOptions = true, description = "Write the public edition of one report now.")
final class PublishCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ReportChoice choice;

    @Override
    public Integer call() throws IOException {
        DueReport due = choice.in(top.home());
        PublicPlan open = PublicPlan.of(due.plan());
        if (open.plan().indicators().isEmpty()) {
            throw new WrongUsage("no indicator of " + due.plan().id() + " is public: nothing to publish");
        }
        try (HomeLedger home = HomeLedger.open(top.home())) {
            PlanReport edition = new ReportMaking(home.ledger(), choice.knownOn()).publicEdition(due);
            boolean written = new ReportFolder(top.home(), Settings.read(top.home().settings()), Plangauge.programme()).publish(due, edition);
            Disclosure told = Disclosure.of(due.plan(), open.plan(), edition);
            spec.commandLine().getOut().println((written ? "written: " : "unchanged: ") + top.home().publication(due.plan(), due.due()));
            say("left out with what is not public: ", open.leftOutToo());
            say("without a verdict, as a part is not public: ", open.withheld().stream().sorted().toList());
            say("look at it: not public, and named in a text all the same: ", told.named());
            say("look at it: not public, and to be worked out from public figures by a relation of checks.csv: ", told.derivable());
            return ExitCode.DONE;
        }
    }

    private void say(String what, List<String> rows) {
        if (!rows.isEmpty()) {
            spec.commandLine().getOut().println(what + String.join(", ", rows));
        }
    }
}
