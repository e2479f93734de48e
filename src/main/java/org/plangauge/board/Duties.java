package org.plangauge.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plangauge.plan.Commitment;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.Task;

/** What each department of a plan has to answer for, found once for all evaluations. */
final class Duties {

    private final Map<Optional<Department>, List<Indicator>> indicators;
    private final Map<Optional<Department>, List<Task>> tasks;
    private final Map<Optional<Department>, List<Project>> projects;
    private final Map<Optional<Department>, List<Commitment>> commitments;

    Duties(Plan plan) {
        this.indicators = by(plan.indicators(), i -> i.responsibility().reporter());
        this.tasks = by(plan.tasks().stream().filter(Task::reported).toList(), t -> Optional.ofNullable(t.responsibility().lead()));
        this.projects = by(plan.projects().stream().filter(Project::reported).toList(), p -> Optional.ofNullable(p.responsibility().lead()));
        this.commitments = by(plan.commitments(), c -> Optional.ofNullable(c.responsibility().lead()));
    }

    private static <T> Map<Optional<Department>, List<T>> by(List<T> all, Function<T, Optional<Department>> whose) {
        return all.stream().collect(Collectors.groupingBy(whose));
    }

    /** Indicators that {@code department} supplies. */
    List<Indicator> indicators(Department department) {
        return indicators.getOrDefault(Optional.of(department), List.of());
    }

    /** Tasks that it leads and is asked about. */
    List<Task> tasks(Department department) {
        return tasks.getOrDefault(Optional.of(department), List.of());
    }

    /** Projects that it leads and is asked about. */
    List<Project> projects(Department department) {
        return projects.getOrDefault(Optional.of(department), List.of());
    }

    /** Commitments that it leads. */
    List<Commitment> commitments(Department department) {
        return commitments.getOrDefault(Optional.of(department), List.of());
    }
}
