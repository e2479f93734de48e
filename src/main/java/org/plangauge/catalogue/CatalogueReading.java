package org.plangauge.catalogue;

import java.util.List;

import org.plangauge.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a catalogue: a plan, or what is wrong. Never both: a catalogue with any fault is refused whole.
 *
 * @param plan   null when there is any fault
 * @param faults all of them, by file and row
 */
public record CatalogueReading(@Nullable Plan plan, List<Fault> faults) {

    public CatalogueReading {
        faults = List.copyOf(faults);
        if ((plan == null) == faults.isEmpty()) {
            throw new IllegalArgumentException("either a plan or faults");
        }
    }
}
