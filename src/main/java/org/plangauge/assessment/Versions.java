package org.plangauge.assessment;

import java.util.List;
import java.util.Optional;

import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.TargetRevision;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's target and baseline were before they were changed.
 *
 * @param adopted       the indicator as the plan was adopted
 * @param revisions     of its target, oldest first; the last one is in force
 * @param firstBaseline the baseline before any restatement; null when nobody gives one
 * @param restatements  of its baseline, oldest first; the last one is in force
 */
public record Versions(Indicator adopted, List<TargetRevision> revisions, @Nullable Stated firstBaseline,
        List<BaselineRestatement> restatements) {

    public Versions {
        revisions = List.copyOf(revisions);
        restatements = List.copyOf(restatements);
    }

    /** The revision in force. */
    public Optional<TargetRevision> revision() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /** The restatement in force. */
    public Optional<BaselineRestatement> restatement() {
        return restatements.isEmpty() ? Optional.empty() : Optional.of(restatements.getLast());
    }
}
