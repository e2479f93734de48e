package org.plangauge.command;

import java.util.stream.Collectors;

import org.plangauge.batch.Plans;
import org.plangauge.plan.Plan;

/** Finds the plan that a command names. */
final class PlanNamed {

    private PlanNamed() {}

    static Plan in(Plans plans, String id) {
        return plans.named(id).orElseThrow(() -> new WrongUsage("no plan \"" + id + "\"; there are: "
                + plans.all().stream().map(Plan::id).collect(Collectors.joining(", "))));
    }
}
