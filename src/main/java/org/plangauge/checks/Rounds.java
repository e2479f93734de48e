package org.plangauge.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows what senders were asked from one workbook to the next. A finding stands until a later workbook of the same plan and
 * sender answers the same thing (form, code, period or column), or until its workbook is superseded: by new content of the same
 * file, or by one of the same year that has all of its rows. Of a workbook nobody can be told for, only its path is known.
 */
public final class Rounds {

    private final Map<String, List<Round>> bySender = new LinkedHashMap<>();

    private Rounds() {}

    /**
     * The workbooks that count, in the order in which they were recorded.
     *
     * @param received in the order in which they were recorded
     */
    public static List<Round> of(List<Received> received) {
        Rounds rounds = new Rounds();
        received.forEach(rounds::add);
        return rounds.bySender.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparingLong(r -> r.received().receipt().sequence())).toList();
    }

    private void add(Received now) {
        List<Round.Asked> answered = new ArrayList<>();
        for (String sender : senders(now)) {
            List<Round> kept = new ArrayList<>();
            for (Round round : bySender.getOrDefault(sender, List.of())) {
                follow(round, now, answered, kept);
            }
            bySender.put(sender, kept);
        }
        bySender.computeIfAbsent(senders(now).getFirst(), s -> new ArrayList<>()).add(round(now, answered));
    }

    private static void follow(Round round, Received now, List<Round.Asked> answered, List<Round> kept) {
        Succession succession = new Succession(round.received(), now);
        List<Round.Asked> open = new ArrayList<>();
        round.open().forEach(asked -> (succession.answers(asked.finding()) ? answered : open).add(asked));
        if (!open.isEmpty() || !succession.supersedes()) {
            kept.add(round.left(open));
        } else {
            answered.addAll(round.behind());
        }
    }

    private static Round round(Received now, List<Round.Asked> answered) {
        Map<String, Integer> times = new HashMap<>();
        answered.forEach(a -> times.merge(a.finding().identity(), a.times(), Math::max));
        List<Round.Asked> open = now.findings().stream()
                .map(f -> new Round.Asked(f, times.getOrDefault(f.identity(), 0) + 1)).toList();
        if (!now.accepted()) {
            return new Round(now, open, List.of(), !answered.isEmpty(), answered);
        }
        Set<String> still = new HashSet<>();
        now.findings().forEach(f -> still.add(f.identity()));
        now.settled().forEach(s -> still.add(s.finding().identity()));
        Set<Finding> mended = new LinkedHashSet<>();
        answered.stream().map(Round.Asked::finding).filter(f -> !still.contains(f.identity())).forEach(mended::add);
        return new Round(now, open, List.copyOf(mended), !answered.isEmpty(), List.of());
    }

    /** Its sender first; then nobody at its path, since who wrote there before is known now. */
    private static List<String> senders(Received received) {
        String nobody = "path " + received.receipt().file();
        return received.identified() ? List.of(received.head().plan() + " " + received.receipt().role() + " "
                + received.receipt().department(), nobody) : List.of(nobody);
    }
}
