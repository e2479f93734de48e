package org.plangauge.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plangauge.catalogue.Catalogue;
import org.plangauge.catalogue.CatalogueReading;
import org.plangauge.plan.Plan;

/**
 * The plans of a home, all of them read without a fault.
 *
 * @param version hash over all of them
 */
public record Plans(List<Plan> all, String version) {

    public Plans {
        all = List.copyOf(all);
    }

    /**
     * Reads every plan under {@code seeds}.
     *
     * @throws UnusableCatalogue when any of them has a fault: a run with half the plans would send honest workbooks back
     */
    public static Plans read(Path seeds) {
        List<Plan> plans = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path folder : Catalogue.plansUnder(seeds)) {
            CatalogueReading reading = Catalogue.read(folder);
            reading.faults().forEach(fault -> faults.add(folder.getFileName() + "/" + fault));
            Optional.ofNullable(reading.plan()).ifPresent(plans::add);
        }
        if (plans.isEmpty() && faults.isEmpty()) {
            faults.add("no plan under " + seeds + ": expected a folder with a plan.yaml");
        }
        if (!faults.isEmpty()) {
            throw new UnusableCatalogue(faults);
        }
        String versions = plans.stream().map(p -> p.id() + " " + p.version()).collect(Collectors.joining("\n"));
        return new Plans(plans, Sha256.of(versions.getBytes(StandardCharsets.UTF_8)));
    }

    public Optional<Plan> named(String id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
