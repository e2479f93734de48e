package org.plangauge.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.plangauge.catalogue.Catalogue;
import org.plangauge.catalogue.CatalogueReading;

/** {@code plan check}: whether a catalogue can be used, with every fault in it. */
final class PlanCommand implements Command {

    private static final String CHECK = "check";

    @Override
    public String purpose() {
        return "Look at the plans under seeds/.";
    }

    @Override
    public Arguments arguments() {
        return new Arguments(CHECK + " [DIR]",
                "check a catalogue and name every fault; DIR: folder of one plan (default: every plan under seeds/)", 1, 2);
    }

    @Override
    public int run(Asked asked) {
        List<String> said = asked.arguments();
        if (!said.getFirst().equals(CHECK)) {
            throw new WrongWords("plan " + said.getFirst() + ": expected plan " + CHECK);
        }
        List<Path> folders = said.size() == 1 ? Catalogue.plansUnder(asked.home().seeds()) : List.of(asked.paths().getLast());
        if (folders.isEmpty()) {
            throw new WrongUsage("no plan under " + asked.home().seeds() + ": expected a folder with a plan.yaml");
        }
        PrintWriter out = asked.console().out();
        int faults = 0;
        for (Path one : folders) {
            CatalogueReading reading = Catalogue.read(one);
            reading.faults().forEach(fault -> out.println(one.getFileName() + "/" + fault));
            faults += reading.faults().size();
            if (reading.plan() != null) {
                out.println(one.getFileName() + ": " + reading.plan().indicators().size() + " indicators, "
                        + reading.plan().commitments().size() + " commitments, " + reading.plan().tasks().size() + " task nodes, "
                        + reading.plan().projects().size() + " projects, " + reading.plan().departments().size()
                        + " departments; no faults");
            }
        }
        return faults == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
