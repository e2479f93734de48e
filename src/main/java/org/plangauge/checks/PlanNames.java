package org.plangauge.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plangauge.plan.Plan;
import org.plangauge.value.Characters;

/** The plans of a house by what people call them: id, title or short title, with whatever quotation and title marks. */
final class PlanNames {

    private final List<Plan> plans;
    private final Map<String, Plan> named = new HashMap<>();

    /** Of two plans that are called the same the first is meant. */
    PlanNames(List<Plan> plans) {
        this.plans = List.copyOf(plans);
        for (Plan plan : plans) {
            List.of(plan.id(), plan.heading().title(), plan.heading().shortTitle()).forEach(name -> named.putIfAbsent(bare(name), plan));
        }
    }

    List<Plan> all() {
        return plans;
    }

    /** Empty when no plan is called so, or nothing is said. */
    Optional<Plan> find(String name) {
        String wanted = bare(name);
        return wanted.isEmpty() ? Optional.empty() : Optional.ofNullable(named.get(wanted));
    }

    private static String bare(String name) {
        return Characters.squeezed(name).replaceAll("[“”\"'‘’「」《》]", "");
    }
}
