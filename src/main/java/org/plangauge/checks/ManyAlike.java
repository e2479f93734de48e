package org.plangauge.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of very many findings of one kind in a sheet the first are named one by one and the rest together: nobody puts ten thousand cells
 * right from a list, and a copied block of rows is one mistake. What is left out of the submission is decided before, by all of them.
 */
final class ManyAlike {

    /** Named one by one; more than the longest form has rows. */
    static final int NAMED = 500;

    private record Kind(FindingCode code, String sheet) {}

    private ManyAlike() {}

    /** In the same order, each {@link #NAMED}th of its kind followed by one that stands for the rest. */
    static List<Finding> folded(List<Finding> findings) {
        Map<Kind, List<Finding>> rest = new HashMap<>();
        Map<Kind, Integer> seen = new HashMap<>();
        for (Finding finding : findings) {
            if (seen.merge(kind(finding), 1, Integer::sum) > NAMED) {
                rest.computeIfAbsent(kind(finding), k -> new ArrayList<>()).add(finding);
            }
        }
        if (rest.isEmpty()) {
            return findings;
        }
        List<Finding> folded = new ArrayList<>();
        seen.clear();
        for (Finding finding : findings) {
            int number = seen.merge(kind(finding), 1, Integer::sum);
            if (number <= NAMED) {
                folded.add(finding);
            } else if (number == NAMED + 1) {
                folded.add(together(rest.get(kind(finding))));
            }
        }
        return folded;
    }

    private static Kind kind(Finding finding) {
        return new Kind(finding.code(), finding.place().sheet() == null ? "" : finding.place().sheet());
    }

    /** At the first of them. */
    private static Finding together(List<Finding> rest) {
        Finding first = rest.getFirst();
        return rest.size() == 1 ? first : new Finding(first.code(), first.place(), "自此处起共" + rest.size() + "处，问题与上面各条相同", first.expected(),
                "上面已逐条列出" + NAMED + "处，其余不再逐条列出，请一并更正。", first.about());
    }
}
