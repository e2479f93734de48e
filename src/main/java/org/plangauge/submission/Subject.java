package org.plangauge.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Project;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Task;
import org.plangauge.value.Characters;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the form is about: an indicator, an auxiliary series or one of them in one locality, a task, a project or a
 * commitment of the plan, or a comment somebody made.
 *
 * @param code      as figures and statements are kept by it; see {@link Breakdown} for a locality's
 * @param name      as forms print it, without the locality
 * @param locality  of which town, street or park; null for the whole place
 * @param unit      unit of its figures; {@link Unit#NONE} for tasks and projects
 * @param plausible what an honest figure of it can be
 */
public record Subject(String code, String name, @Nullable Locality locality, Unit unit, PlausibleRange plausible, Responsibility responsibility) {

    /** A number of a comment longer than this is something else. */
    private static final int LONGEST_NUMBER = 20;
    private static final PlausibleRange NOT_BELOW_ZERO = new PlausibleRange(BigDecimal.ZERO, null, null);
    private static final PlausibleRange ANYTHING = new PlausibleRange(null, null, null);

    /** All that rows of {@code form} can be about in {@code plan}, in the plan's order; comments are about nothing in it. */
    public static List<Subject> of(FormSheet form, Plan plan) {
        List<Subject> subjects = new ArrayList<>();
        switch (form) {
            case INDICATORS -> {
                plan.indicators().forEach(i -> subjects.add(of(i)));
                plan.auxiliaries().forEach(s -> subjects.add(of(s)));
            }
            case ASSIGNED_TARGETS, REVISIONS, RESTATEMENTS -> plan.indicators().forEach(i -> subjects.add(of(i)));
            case BREAKDOWN -> {
                plan.indicators().stream().filter(i -> i.aggregation() == Aggregation.SUM).forEach(i -> of(i).inEach(plan, subjects));
                plan.auxiliaries().stream().filter(s -> s.aggregation() == Aggregation.SUM).forEach(s -> of(s).inEach(plan, subjects));
            }
            case TASKS -> plan.tasks().stream().filter(Task::reported)
                    .forEach(t -> subjects.add(new Subject(t.code(), t.name(), null, Unit.NONE, ANYTHING, t.responsibility())));
            case PROJECTS -> plan.projects().stream().filter(Project::reported)
                    .forEach(p -> subjects.add(new Subject(p.code(), p.name(), null, Unit.NONE, ANYTHING, p.responsibility())));
            case COMMITMENTS -> plan.commitments().forEach(c -> subjects.add(of(c)));
            case COMMENTS -> { }
        }
        return subjects;
    }

    private void inEach(Plan plan, List<Subject> subjects) {
        plan.countedLocalities().forEach(l -> subjects.add(new Subject(Breakdown.code(code, l), name, l, unit, NOT_BELOW_ZERO, responsibility)));
    }

    private static Subject of(AuxiliarySeries s) {
        return new Subject(s.code(), s.name(), null, s.unit(), s.plausible(), s.responsibility());
    }

    private static Subject of(Indicator i) {
        return new Subject(i.code(), i.name(), null, i.unit(), i.plausible(), i.responsibility());
    }

    private static Subject of(Commitment c) {
        return new Subject(c.code(), c.subject(), null, c.unit(), ANYTHING, c.responsibility());
    }

    /** The subject of {@code row}: by its code, else by its name when only one has that name; a locality's by its own name or code too. */
    static Optional<Subject> of(FormRow row, List<Subject> all) {
        if (row.form() == FormSheet.COMMENTS) {
            return Optional.of(comment(row));
        }
        List<Subject> subjects = row.form() == FormSheet.BREAKDOWN
                ? all.stream().filter(s -> s.isIn(Characters.squeezed(row.text(FormColumn.LOCALITY)))).toList() : all;
        if (!row.code().isEmpty() && row.form() == FormSheet.BREAKDOWN) {
            String code = Characters.squeezed(row.code());
            return subjects.stream().filter(s -> s.code().equals(Breakdown.code(code, Objects.requireNonNull(s.locality())))).findFirst();
        }
        if (!row.code().isEmpty()) {
            String code = Characters.squeezed(row.code());
            return subjects.stream().filter(s -> s.code().equals(code)).findFirst();
        }
        String name = bareName(row.name());
        List<Subject> named = subjects.stream().filter(s -> bareName(s.name()).equals(name)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A comment is its own subject, known by its 序号 in the workbook; without a usable one by its row. */
    private static Subject comment(FormRow row) {
        String number = Characters.squeezed(row.text(FormColumn.NUMBER));
        String code = number.isEmpty() || number.length() > LONGEST_NUMBER ? "第" + (row.number() + 1) + "行" : number;
        return new Subject(code, row.name(), null, Unit.NONE, ANYTHING, new Responsibility(null, List.of(), null, false));
    }

    private boolean isIn(String place) {
        return locality != null && (Characters.squeezed(locality.name()).equals(place) || locality.code().equals(place));
    }

    /** A name without the star or the number of a part printed before it. */
    private static String bareName(String name) {
        return Characters.squeezed(name).replaceFirst("^[*※]*(?:\\(\\d+\\))?[*※]*", "");
    }
}
