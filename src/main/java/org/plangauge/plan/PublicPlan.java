package org.plangauge.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What of a plan the public may read (公开, design.md §3 and §9). With a row marked 否 go the rows below it, those that are
 * computed from it, since a sum or a ratio gives its parts away, and those that are compared with it, whose targets name it.
 * Which rows go depends on the tables alone, never on a figure.
 *
 * @param plan     the plan of the rows that are left, without checks, the office's own remarks, addresses and the tables' hash
 * @param withheld codes of indicators that are left and of which a part is not: their verdict would speak of that part
 * @param leftOutToo codes of rows that are marked 是 and go all the same, in the order of the tables
 */
public record PublicPlan(Plan plan, Set<String> withheld, List<String> leftOutToo) {

    public PublicPlan {
        withheld = Set.copyOf(withheld);
        leftOutToo = List.copyOf(leftOutToo);
    }

    /** The public part of {@code whole}. */
    public static PublicPlan of(Plan whole) {
        Set<String> figures = hiddenFigures(whole);
        Set<String> tasks = hidden(whole.tasks(), Task::code, Task::published, t -> t.parentCode().stream());
        Set<String> projects = hidden(whole.projects(), Project::code, Project::published,
                p -> Optional.ofNullable(p.parent()).stream());
        Set<String> boxes = whole.projects().stream().filter(p -> projects.contains(p.code())).map(Project::name)
                .collect(Collectors.toSet());
        PlanHeading h = whole.heading();
        Plan open = new Plan(new PlanHeading(h.id(), h.title(), h.shortTitle(), h.region(), h.issuingBody(), h.baselineYear(),
                h.firstYear(), h.lastYear(), h.demonstration(), h.source(), h.figuresNote(), h.assignmentNote(), h.starNote(), ""),
                whole.reports(), whole.tolerances(), whole.words(),
                whole.indicators().stream().filter(i -> !figures.contains(i.code())).map(PublicPlan::open).toList(),
                whole.auxiliaries().stream().filter(s -> !figures.contains(s.code())).map(PublicPlan::open).toList(),
                whole.departments().stream().map(PublicPlan::open).toList(), whole.localities(),
                whole.commitments().stream().filter(Commitment::published).map(c -> open(c, boxes)).toList(),
                whole.tasks().stream().filter(t -> !tasks.contains(t.code())).map(PublicPlan::open).toList(),
                whole.projects().stream().filter(p -> !projects.contains(p.code())).map(p -> open(p, boxes)).toList(),
                whole.annualTargets().stream().filter(t -> !figures.contains(t.indicator())).toList(), List.of(), "");
        return new PublicPlan(open, withheld(whole, figures), leftOutToo(whole, figures, tasks, projects));
    }

    /** Codes of the indicators and auxiliary series that are not left. */
    private static Set<String> hiddenFigures(Plan plan) {
        record Row(String code, boolean published, List<String> needs) {}
        Stream<Row> indicators = plan.indicators().stream().map(i -> new Row(i.code(), i.published(), Stream.concat(Stream.concat(
                i.parentCode().stream(), Optional.ofNullable(i.reference()).stream()), inputs(i.formula())).toList()));
        Stream<Row> series = plan.auxiliaries().stream().map(s -> new Row(s.code(), s.published(), inputs(s.formula()).toList()));
        return hidden(Stream.concat(indicators, series).toList(), Row::code, Row::published, r -> r.needs().stream());
    }

    private static Stream<String> inputs(@Nullable Formula formula) {
        return formula == null ? Stream.of() : formula.inputs().stream().map(Formula.Input::code);
    }

    /** Those that are not published, and again and again those that need one of them. */
    private static <R> Set<String> hidden(List<R> rows, Function<R, String> code, Predicate<R> published,
            Function<R, Stream<String>> needs) {
        Set<String> hidden = new HashSet<>();
        List<R> found = rows.stream().filter(published.negate()).toList();
        while (!found.isEmpty()) {
            found.forEach(row -> hidden.add(code.apply(row)));
            found = rows.stream().filter(r -> !hidden.contains(code.apply(r)) && needs.apply(r).anyMatch(hidden::contains)).toList();
        }
        return hidden;
    }

    /** Those with a part that is hidden, and again and again those with such a part. */
    private static Set<String> withheld(Plan plan, Set<String> hidden) {
        List<Indicator> left = plan.indicators().stream().filter(i -> !hidden.contains(i.code())).toList();
        Set<String> withheld = new HashSet<>();
        List<Indicator> found = left.stream().filter(i -> plan.childrenOf(i).stream().anyMatch(part -> hidden.contains(part.code())))
                .toList();
        while (!found.isEmpty()) {
            found.forEach(i -> withheld.add(i.code()));
            found = left.stream().filter(i -> !withheld.contains(i.code())
                    && plan.childrenOf(i).stream().anyMatch(part -> withheld.contains(part.code()))).toList();
        }
        return withheld;
    }

    private static List<String> leftOutToo(Plan plan, Set<String> figures, Set<String> tasks, Set<String> projects) {
        return Stream.of(plan.indicators().stream().filter(i -> i.published() && figures.contains(i.code())).map(Indicator::code),
                plan.auxiliaries().stream().filter(s -> s.published() && figures.contains(s.code())).map(AuxiliarySeries::code),
                plan.tasks().stream().filter(t -> t.published() && tasks.contains(t.code())).map(Task::code),
                plan.projects().stream().filter(p -> p.published() && projects.contains(p.code())).map(Project::code))
                .flatMap(codes -> codes).toList();
    }

    private static Indicator open(Indicator i) {
        return new Indicator(i.code(), i.category(), i.number(), i.parent(), i.star(), i.name(), i.unit(), i.target(), i.attribute(),
                i.measure(), i.direction(), i.reference(), i.baseline(), open(i.responsibility()), i.aggregation(), i.formula(),
                i.decimals(), i.plausible(), true, i.definition());
    }

    private static AuxiliarySeries open(AuxiliarySeries s) {
        return new AuxiliarySeries(s.code(), s.name(), s.unit(), s.measure(), s.direction(), open(s.responsibility()), s.aggregation(),
                s.formula(), s.decimals(), s.plausible(), s.definition(), true);
    }

    private static Commitment open(Commitment c, Set<String> hiddenBoxes) {
        return new Commitment(c.code(), c.chapter(), c.section(), hiddenBoxes.contains(c.box()) ? "" : c.box(), c.subject(), c.wording(),
                c.kind(), c.target(), c.unit(), c.measure(), c.direction(), c.dueYear(), open(c.responsibility()), true, "");
    }

    private static Task open(Task t) {
        return new Task(t.code(), t.parent(), t.level(), t.chapter(), t.section(), t.name(), open(t.responsibility()), true);
    }

    private static Project open(Project p, Set<String> hiddenBoxes) {
        return new Project(p.code(), p.parent(), p.level(), p.chapter(), p.section(), hiddenBoxes.contains(p.box()) ? "" : p.box(),
                p.name(), p.description(), open(p.responsibility()), p.reported(), true);
    }

    private static Responsibility open(Responsibility r) {
        return new Responsibility(r.lead() == null ? null : open(r.lead()), r.supporting().stream().map(PublicPlan::open).toList(),
                r.source() == null ? null : open(r.source()), r.proposed());
    }

    private static Department open(Department d) {
        return new Department(d.code(), d.shortName(), d.fullName(), d.kind(), "", "");
    }
}
