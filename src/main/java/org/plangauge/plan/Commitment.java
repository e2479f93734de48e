package org.plangauge.plan;

import java.util.Optional;

import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A quantified commitment in the plan's text (量化承诺).
 *
 * @param subject     what is promised
 * @param wording     the plan's own words for the amount, verbatim
 * @param target      what can be judged; null for milestones and others that are stated, not computed
 * @param measure     达到, 保持, 累计 or 定性
 * @param dueYear     the year by which it is promised; null where the plan names none
 * @param remark      what the office should know of it; may be empty
 */
public record Commitment(String code, String chapter, String section, String box, String subject, String wording, String kind,
        @Nullable Target target, Unit unit, Measure measure, Direction direction, @Nullable Integer dueYear,
        Responsibility responsibility, boolean published, String remark) {

    /** What its figures are judged by; empty for one that is stated, not computed. */
    public Optional<Target> judgedTarget() {
        return Optional.ofNullable(target);
    }
}
