package org.plangauge.catalogue;

import java.util.List;

import org.plangauge.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a catalogue.
 *
 * @param plan   the plan; null when there is any fault
 * @param faults everything that is wrong, in the order of the files
 */
public record CatalogueReading(@Nullable Plan plan, List<Fault> faults) {

    public CatalogueReading {
        faults = List.copyOf(faults);
    }
}
