package org.plangauge.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Commitment;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Project;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Task;
import org.plangauge.value.Characters;
import org.plangauge.value.Unit;

/**
 * What a row of the form is about: an indicator, a task, a project or a commitment of the plan.
 *
 * @param unit      unit of its figures; {@link Unit#NONE} for tasks and projects
 * @param plausible what an honest figure of it can be
 */
public record Subject(String code, String name, Unit unit, PlausibleRange plausible, Responsibility responsibility) {

    private static final PlausibleRange ANYTHING = new PlausibleRange(null, null, null);

    /** All that rows of {@code form} can be about in {@code plan}, in the plan's order. */
    public static List<Subject> of(FormSheet form, Plan plan) {
        List<Subject> subjects = new ArrayList<>();
        switch (form) {
            case INDICATORS, ASSIGNED_TARGETS -> plan.indicators().forEach(i -> subjects.add(of(i)));
            case TASKS -> plan.tasks().stream().filter(Task::reported)
                    .forEach(t -> subjects.add(new Subject(t.code(), t.name(), Unit.NONE, ANYTHING, t.responsibility())));
            case PROJECTS -> plan.projects().stream().filter(Project::reported)
                    .forEach(p -> subjects.add(new Subject(p.code(), p.name(), Unit.NONE, ANYTHING, p.responsibility())));
            case COMMITMENTS -> plan.commitments().forEach(c -> subjects.add(of(c)));
        }
        return subjects;
    }

    private static Subject of(Indicator i) {
        return new Subject(i.code(), i.name(), i.unit(), i.plausible(), i.responsibility());
    }

    private static Subject of(Commitment c) {
        return new Subject(c.code(), c.subject(), c.unit(), ANYTHING, c.responsibility());
    }

    /** The subject of {@code row}: by its code, else by its name when only one has that name. */
    static Optional<Subject> of(FormRow row, List<Subject> subjects) {
        if (!row.code().isEmpty()) {
            String code = Characters.squeezed(row.code());
            return subjects.stream().filter(s -> s.code().equals(code)).findFirst();
        }
        String name = bareName(row.name());
        List<Subject> named = subjects.stream().filter(s -> bareName(s.name()).equals(name)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A name without the star or the number of a part printed before it. */
    private static String bareName(String name) {
        return Characters.squeezed(name).replaceFirst("^[*※]*(?:\\(\\d+\\))?[*※]*", "");
    }
}
