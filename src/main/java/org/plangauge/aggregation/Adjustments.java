package org.plangauge.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plangauge.plan.BaselineRestatement;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Target;
import org.plangauge.plan.TargetRevision;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.value.Dates;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * The revisions of targets and the restated baselines that count on one day, from the planning office's workbooks (规划调整).
 * Each row of such a workbook is one adjustment; a later workbook's row for the same indicator and day replaces an
 * earlier one, and 删除 as the new value takes it back. A revision without approving body, number or day does not count.
 *
 * @param revisions    by the day of their approval
 * @param restatements by the day from which they count
 */
public record Adjustments(List<TargetRevision> revisions, List<BaselineRestatement> restatements) {

    private static final String TAKEN_BACK = "删除";

    private record Line(FormSheet form, String code, long workbook, String sheet, String row) {}

    private record Day(String code, LocalDate day) {}

    public Adjustments {
        revisions = List.copyOf(revisions);
        restatements = List.copyOf(restatements);
    }

    /** @param asOf what begins to count after it does not count */
    public static Adjustments of(Plan plan, List<KnownStatement> statements, LocalDate asOf) {
        Map<Line, Map<FormColumn, String>> lines = new LinkedHashMap<>();
        statements.stream().filter(s -> s.statement().form().adjusts()).sorted(Comparator.comparingLong(s -> s.receipt().sequence()))
                .forEach(s -> lines.computeIfAbsent(line(s), l -> new EnumMap<>(FormColumn.class)).put(s.statement().column(),
                        s.statement().text()));
        Map<Day, Optional<TargetRevision>> revisions = new LinkedHashMap<>();
        Map<Day, Optional<BaselineRestatement>> restatements = new LinkedHashMap<>();
        lines.forEach((line, said) -> plan.indicator(line.code()).ifPresent(indicator -> {
            if (line.form() == FormSheet.REVISIONS) {
                day(indicator, said, FormColumn.APPROVED_ON, asOf).ifPresent(day -> put(revisions, day, said.get(FormColumn.NEW_TARGET),
                        revision(indicator, said, day.day())));
            } else {
                day(indicator, said, FormColumn.RESTATED_ON, asOf).ifPresent(day -> put(restatements, day,
                        said.get(FormColumn.NEW_BASELINE), restatement(indicator, said, day.day())));
            }
        }));
        return new Adjustments(inOrder(revisions, Comparator.comparing(TargetRevision::approvedOn)), inOrder(restatements,
                Comparator.comparing(BaselineRestatement::from)));
    }

    private static Line line(KnownStatement s) {
        return new Line(s.statement().form(), s.statement().code(), s.receipt().sequence(), s.statement().cell().sheet(),
                s.statement().cell().cell().replaceFirst("^[A-Z]+", ""));
    }

    private static Optional<Day> day(Indicator indicator, Map<FormColumn, String> said, FormColumn column, LocalDate asOf) {
        return Dates.parse(said.getOrDefault(column, "")).filter(day -> !day.isAfter(asOf)).map(day -> new Day(indicator.code(), day));
    }

    /** A row that cannot be used changes nothing; one that is taken back leaves nothing. */
    private static <T> void put(Map<Day, Optional<T>> known, Day day, String value, Optional<T> adjustment) {
        if (adjustment.isPresent() || TAKEN_BACK.equals(value)) {
            known.put(day, adjustment);
        }
    }

    private static <T> List<T> inOrder(Map<Day, Optional<T>> known, Comparator<T> order) {
        List<T> list = new ArrayList<>();
        known.values().forEach(adjustment -> adjustment.ifPresent(list::add));
        list.sort(order);
        return list;
    }

    private static Optional<TargetRevision> revision(Indicator indicator, Map<FormColumn, String> said, LocalDate day) {
        String approvedBy = said.getOrDefault(FormColumn.APPROVED_BY, "");
        String document = said.getOrDefault(FormColumn.DOCUMENT, "");
        if (approvedBy.isEmpty() || document.isEmpty()) {
            return Optional.empty();
        }
        return Target.parse(said.getOrDefault(FormColumn.NEW_TARGET, ""), indicator.unit(), indicator.measure())
                .map(target -> new TargetRevision(indicator.code(), said.getOrDefault(FormColumn.ORIGINAL_TARGET, indicator.target().text()),
                        target, approvedBy, document, day, said.getOrDefault(FormColumn.REASON, "")));
    }

    private static Optional<BaselineRestatement> restatement(Indicator indicator, Map<FormColumn, String> said, LocalDate day) {
        String reason = said.getOrDefault(FormColumn.REASON, "");
        return !reason.isEmpty() && Reading.of(said.getOrDefault(FormColumn.NEW_BASELINE, ""), indicator.unit()) instanceof Stated stated
                ? Optional.of(new BaselineRestatement(indicator.code(), stated, day, said.getOrDefault(FormColumn.DOCUMENT, ""), reason))
                : Optional.empty();
    }

    /** Those of {@code indicator}, oldest first. */
    public List<TargetRevision> revisionsOf(Indicator indicator) {
        return revisions.stream().filter(r -> r.indicator().equals(indicator.code())).toList();
    }

    /** Those of {@code indicator}, oldest first. */
    public List<BaselineRestatement> restatementsOf(Indicator indicator) {
        return restatements.stream().filter(r -> r.indicator().equals(indicator.code())).toList();
    }

    /** The indicator with the target in force. */
    public Indicator inForce(Indicator indicator) {
        List<TargetRevision> own = revisionsOf(indicator);
        return own.isEmpty() ? indicator : indicator.withTarget(own.getLast().to());
    }
}
