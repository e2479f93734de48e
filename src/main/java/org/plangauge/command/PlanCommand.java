package org.plangauge.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.plangauge.catalogue.Catalogue;
import org.plangauge.catalogue.CatalogueReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plan check}: whether a catalogue can be used, with every fault in it. */
@Command(name = "plan", mixinStandardHelpOptions = true, description = "Look at the plans under seeds/.",
        subcommands = PlanCommand.Check.class)
final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand: check");
    }

    /** The check itself. */
    @Command(name = "check", mixinStandardHelpOptions = true, description = "Check a catalogue and name every fault.")
    static final class Check implements Callable<Integer> {

        @ParentCommand
        private PlanCommand plan;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "folder of one plan (default: every plan under seeds/)")
        private @Nullable Path folder;

        @Override
        public Integer call() {
            List<Path> folders = folder == null ? Catalogue.plansUnder(plan.top.home().seeds()) : List.of(folder);
            if (folders.isEmpty()) {
                throw new WrongUsage("no plan under " + plan.top.home().seeds() + ": expected a folder with a plan.yaml");
            }
            int faults = 0;
            for (Path one : folders) {
                CatalogueReading reading = Catalogue.read(one);
                reading.faults().forEach(fault -> spec.commandLine().getOut().println(one.getFileName() + "/" + fault));
                faults += reading.faults().size();
                if (reading.plan() != null) {
                    spec.commandLine().getOut().println(one.getFileName() + ": " + reading.plan().indicators().size() + " indicators, "
                            + reading.plan().commitments().size() + " commitments, " + reading.plan().tasks().size() + " task nodes, "
                            + reading.plan().projects().size() + " projects, " + reading.plan().departments().size()
                                    + " departments; no faults");
                }
            }
            return faults == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
