package org.plangauge.command;

import java.util.stream.Collectors;

import org.apache.commons.cli.Option;
import org.plangauge.batch.Plans;
import org.plangauge.plan.Plan;

/** The option by which a command names its plan. */
final class PlanChoice {

    static final Option PLAN = Option.builder().longOpt("plan").required().hasArg().argName("ID")
            .desc("the plan's folder under seeds/").get();

    private PlanChoice() {}

    /** The plan that is named; wrong usage when there is none such. */
    static Plan in(Asked asked) {
        String id = asked.text(PLAN);
        Plans plans = Plans.read(asked.home().seeds());
        return plans.named(id).orElseThrow(() -> new WrongUsage("no plan \"" + id + "\"; there are: "
                + plans.all().stream().map(Plan::id).collect(Collectors.joining(", "))));
    }
}
