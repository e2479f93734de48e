package org.plangauge.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.PublicEdition;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.Making;
import org.plangauge.plan.Plan;
import org.plangauge.report.PlanReport;
import org.plangauge.report.PublicReport;
import org.plangauge.report.ReportComposer;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports' content from the ledger: aggregate, assess, compose. The snapshot is the hash of all of it. What is known of a
 * plan is read once, and a report is made once, of as many plans as the memory holds: use it when nothing more is recorded.
 * What earlier reports said is taken from before this run: a report that this run made first has the same ones before it afterwards.
 */
public final class ReportMaking {

    /** Bytes of memory for each figure and answer of the plans that are kept: a sixth of the memory is theirs when there are most. */
    private static final int MEMORY_FOR_EACH = 2_400;

    /** A row of a report takes as much as so many figures, with what it was judged by. */
    static final int ROW = 4;

    private final Ledger ledger;
    private final LocalDate knownOn;
    private final long most;
    /**
     * The plans asked for first, as many as there is room for, and the one in use: each step of a run goes through the plans in the same
     * order, so that the one longest unused is the next.
     */
    private final Map<String, OfPlan> kept = new HashMap<>();
    private @Nullable OfPlan inUse;

    /** All figures and answers that were recorded of a plan. */
    record Known(List<KnownFigure> figures, List<KnownStatement> statements) {}

    /** A report and the evaluation it was made of. */
    public record Made(Evaluation evaluation, PlanReport report) {}

    /** What is read and made of a plan, each when it is first asked for. */
    private final class OfPlan {

        private final Plan plan;
        private final List<Making> makings;
        private final Earlier earlier;
        private final Map<DueReport, Made> made = new HashMap<>();
        private @Nullable Known known;
        private @Nullable List<Received> received;

        private OfPlan(Plan plan) {
            this.plan = plan;
            this.makings = ledger.evaluations().makings(plan, knownOn);
            this.earlier = new Earlier(plan, makings, this::known);
        }

        private Known known() {
            if (known == null) {
                known = new Known(ledger.figures(plan, knownOn), ledger.statements(plan, knownOn));
            }
            return known;
        }

        private List<Received> received() {
            if (received == null) {
                received = ledger.received().of(Set.of(plan.id()));
            }
            return received;
        }

        private int size() {
            return (known == null ? 0 : known.figures().size() + known.statements().size())
                    + made.values().stream().mapToInt(m -> ROW * ReportFolder.rows(m.report())).sum();
        }

        private Made made(DueReport due) {
            return made.computeIfAbsent(due, d -> {
                Evaluation evaluation = Assessor.evaluate(plan, d.due(), known().figures(), known().statements(), earlier.before(d.due()));
                List<Received> then = received().stream().filter(r -> r.recordedBy(knownOn)).toList();
                return new Made(evaluation, signed(ReportComposer.compose(evaluation, then, "")));
            });
        }
    }

    /** @param knownOn what was recorded later does not count */
    public ReportMaking(Ledger ledger, LocalDate knownOn) {
        this(ledger, knownOn, Runtime.getRuntime().maxMemory() / MEMORY_FOR_EACH);
    }

    /** @param most figures and answers of the plans that are kept, a row of a report counting as {@link #ROW}; the one in use may have more */
    ReportMaking(Ledger ledger, LocalDate knownOn, long most) {
        this.ledger = ledger;
        this.knownOn = knownOn;
        this.most = most;
    }

    public Made make(DueReport due) {
        return of(due.plan()).made(due);
    }

    Known known(Plan plan) {
        return of(plan).known();
    }

    /** The workbooks of a plan, whenever they were recorded, in that order. */
    List<Received> received(Plan plan) {
        return of(plan).received();
    }

    /**
     * A hash over everything a report is made of: made of the same it comes out the same.
     *
     * @param build tells this programme from any other that may come to something else
     */
    String matter(DueReport due, String build) {
        OfPlan of = of(due.plan());
        return sha256(String.join("\n", build, due.plan().version(), Long.toString(ledger.lastOf(due.plan(), knownOn)),
                of.earlier.then(due.due()).toString()));
    }

    private OfPlan of(Plan plan) {
        if (inUse == null || !inUse.plan.id().equals(plan.id())) {
            if (inUse != null && kept.values().stream().mapToLong(OfPlan::size).sum() > most) {
                kept.remove(inUse.plan.id());
            }
            inUse = kept.computeIfAbsent(plan.id(), id -> new OfPlan(plan));
        }
        return inUse;
    }

    /** The public edition of a report. Its snapshot is the hash of its own content alone, so that it tells nothing of the rest. */
    public PlanReport publicEdition(DueReport due) {
        Known all = known(due.plan());
        PublicEdition edition = PublicEdition.of(due.plan(), all.figures(), all.statements());
        Known open = new Known(edition.figures(), edition.statements());
        Earlier earlier = new Earlier(edition.open().plan(), of(due.plan()).makings, () -> open);
        return signed(PublicReport.of(edition.evaluate(due.due(), earlier.before(due.due()))));
    }

    private static PlanReport signed(PlanReport unsigned) {
        return unsigned.signed(sha256(unsigned.toString()));
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
