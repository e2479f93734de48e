package org.plangauge.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.plangauge.checks.Contradictions;
import org.plangauge.checks.Received;
import org.plangauge.checks.Round;
import org.plangauge.checks.Rounds;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;

/**
 * What is to be said of every workbook ever received: what was found in it, and what later ones of other departments contradict. Several
 * steps of a run ask for it; of as many workbooks as a small memory holds it is kept.
 */
final class StandingFindings {

    /** Bytes of memory for each workbook of which it is kept: a sixteenth of the memory is theirs when there are most. */
    private static final int MEMORY_FOR_EACH = 64_000;

    /**
     * What was said last time.
     *
     * @param matter what it was made of
     */
    private record Said(String matter, List<Received> received) {}

    private final Ledger ledger;
    private final ReportMaking making;
    private final Plans plans;
    private final long most;
    private final Map<Correspondence, Said> said = new HashMap<>();

    StandingFindings(Ledger ledger, ReportMaking making, Plans plans) {
        this(ledger, making, plans, Runtime.getRuntime().maxMemory() / MEMORY_FOR_EACH);
    }

    /** @param most workbooks of which it is kept */
    StandingFindings(Ledger ledger, ReportMaking making, Plans plans, long most) {
        this.ledger = ledger;
        this.making = making;
        this.plans = plans;
        this.most = most;
    }

    List<Correspondence> correspondences() {
        return Correspondence.all(ledger.received());
    }

    /** In the order in which the workbooks were recorded. */
    List<Received> in(Correspondence correspondence) {
        String matter = matter(correspondence);
        Said before = said.remove(correspondence);
        Said now = before != null && before.matter().equals(matter) ? before : new Said(matter, told(correspondence));
        if (now.received().size() + said.values().stream().mapToLong(s -> s.received().size()).sum() <= most) {
            said.put(correspondence, now);
        }
        return now.received();
    }

    private List<Received> told(Correspondence correspondence) {
        List<Received> received = correspondence.plans().stream().flatMap(id -> plans.named(id).map(making::received)
                .orElseGet(() -> ledger.received().of(Set.of(id))).stream()).sorted(Received.ORDER).toList();
        for (Plan plan : plans.all().stream().filter(p -> correspondence.plans().contains(p.id())).toList()) {
            received = Contradictions.told(received, plan, making.known(plan).figures());
        }
        return received;
    }

    /** In the order in which the workbooks of the plan were recorded. */
    List<Received> of(Plan plan) {
        return in(onlyOf(plan));
    }

    private static Correspondence onlyOf(Plan plan) {
        return new Correspondence(new TreeSet<>(Set.of(plan.id())));
    }

    /** Of all workbooks that count, one correspondence after the other. */
    Stream<Round> rounds() {
        return correspondences().stream().flatMap(c -> Rounds.of(in(c)).stream());
    }

    /** As {@link #matter(Correspondence)}, for the workbooks of one plan. */
    String matter(Plan plan) {
        return matter(onlyOf(plan));
    }

    /** A hash over all that this comes from for a correspondence, without the programme that says it. */
    String matter(Correspondence correspondence) {
        List<String> versions = plans.all().stream().filter(p -> correspondence.plans().contains(p.id())).map(Plan::version).toList();
        return Finished.hash(List.of(versions.toString(), Long.toString(ledger.received().last(correspondence.plans()))));
    }
}
