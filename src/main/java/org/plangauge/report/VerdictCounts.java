package org.plangauge.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.assessment.Verdict;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.VerdictWords;

/** How often each verdict was given, in the words of the plan's office: best first, 无法评价 last. */
public final class VerdictCounts {

    private static final Comparator<Verdict> BEST_FIRST = Comparator.<Verdict, Boolean>comparing(v -> v == Verdict.NOT_ASSESSABLE)
            .thenComparing(Comparator.reverseOrder());

    private VerdictCounts() {}

    /** Of those that were given. */
    public static List<Count> of(List<Verdict> given, VerdictWords words, ReportType type) {
        return Stream.of(Verdict.values()).filter(given::contains).sorted(BEST_FIRST)
                .map(v -> new Count(v.name(), v.in(words, type), Collections.frequency(given, v))).toList();
    }

    /** All that an evaluation of this type can give, none of them given. */
    static List<Count> possible(VerdictWords words, ReportType type) {
        return Stream.of(Verdict.values()).filter(v -> v.givenBy(type)).sorted(BEST_FIRST)
                .map(v -> new Count(v.name(), v.in(words, type), 0)).toList();
    }
}
