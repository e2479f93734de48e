package org.plangauge.batch;

import java.util.List;

/** The plans under {@code seeds/} cannot be used; every fault is named. */
public final class UnusableCatalogue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public UnusableCatalogue(List<String> faults) {
        super("the catalogue has " + faults.size() + (faults.size() == 1 ? " fault:\n  " : " faults:\n  ") + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
