package org.plangauge.command;

import java.util.stream.Collectors;

import org.plangauge.batch.Home;
import org.plangauge.batch.Plans;
import org.plangauge.plan.Plan;
import picocli.CommandLine.Option;

/** The option by which a command names its plan. */
final class PlanChoice {

    @Option(names = "--plan", required = true, paramLabel = "ID", description = "the plan's folder under seeds/")
    private String id;

    /** The plan that is named; wrong usage when there is none such. */
    Plan in(Home home) {
        Plans plans = Plans.read(home.seeds());
        return plans.named(id).orElseThrow(() -> new WrongUsage("no plan \"" + id + "\"; there are: "
                + plans.all().stream().map(Plan::id).collect(Collectors.joining(", "))));
    }
}
