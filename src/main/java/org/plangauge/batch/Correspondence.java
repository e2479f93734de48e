package org.plangauge.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.plangauge.checks.Rounds;
import org.plangauge.ledger.ReceivedBook;

/**
 * The workbooks of a home of which one may answer another (see {@link Rounds}): those of a plan, or of several plans under whose paths
 * workbooks came of which nobody can be told for, with all of these. What is said of the workbooks of one correspondence depends on no
 * other's, so that nothing has to be made again for one in which nothing came.
 *
 * @param plans as {@link ReceivedBook} names them
 */
record Correspondence(SortedSet<String> plans) {

    /** Every workbook stands in one of them. */
    static List<Correspondence> all(ReceivedBook received) {
        SortedSet<String> mixed = received.plansAtPathsOfNobody();
        List<Correspondence> all = new ArrayList<>();
        if (!mixed.isEmpty()) {
            all.add(new Correspondence(mixed));
        }
        received.plans().stream().filter(plan -> !mixed.contains(plan)).map(plan -> new Correspondence(new TreeSet<>(List.of(plan))))
                .forEach(all::add);
        return all;
    }

    /** Tells it from the others of its home; plans are named as folders are, so that none has a stroke in it. */
    String name() {
        return String.join("/", plans);
    }
}
