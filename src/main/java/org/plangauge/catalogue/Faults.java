package org.plangauge.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a catalogue while it is read. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String file, int row, String column, String what, String expected) {
        found.add(new Fault(file, row, column, what, expected));
    }

    void file(String file, String what, String expected) {
        add(file, 0, "", what, expected);
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
