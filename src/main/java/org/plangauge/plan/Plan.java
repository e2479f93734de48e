package org.plangauge.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/**
 * One Five-Year Plan with everything it promises (design.md §3). Lists keep the order of the catalogue, which is the
 * order of the plan's text; every code is unique within its list.
 *
 * @param heading  who adopted it, for when, and the remarks that reports print
 * @param auxiliaries figures that indicators need and that are not judged
 * @param reports  the evaluations it orders, by as-of date
 * @param checks   relations between figures that have to hold
 * @param version  hash of the tables it was read from; a change of the plan is a change of this
 */
public record Plan(PlanHeading heading, List<ReportDue> reports, Tolerances tolerances, VerdictWords words, List<Indicator> indicators,
        List<AuxiliarySeries> auxiliaries, List<Department> departments, List<Locality> localities, List<Commitment> commitments, List<Task> tasks,
        List<Project> projects, List<AnnualTarget> annualTargets, List<CrossCheck> checks, String version) {

    public Plan {
        reports = List.copyOf(reports);
        indicators = List.copyOf(indicators);
        auxiliaries = List.copyOf(auxiliaries);
        departments = List.copyOf(departments);
        localities = List.copyOf(localities);
        commitments = List.copyOf(commitments);
        tasks = List.copyOf(tasks);
        projects = List.copyOf(projects);
        annualTargets = List.copyOf(annualTargets);
        checks = List.copyOf(checks);
    }

    /** A plan without {@code checks.csv}. */
    public Plan(PlanHeading heading, List<ReportDue> reports, Tolerances tolerances, VerdictWords words, List<Indicator> indicators,
            List<AuxiliarySeries> auxiliaries, List<Department> departments, List<Locality> localities, List<Commitment> commitments, List<Task> tasks,
            List<Project> projects, List<AnnualTarget> annualTargets, String version) {
        this(heading, reports, tolerances, words, indicators, auxiliaries, departments, localities, commitments, tasks, projects, annualTargets,
                List.of(), version);
    }

    public String id() {
        return heading.id();
    }

    public int baselineYear() {
        return heading.baselineYear();
    }

    public int firstYear() {
        return heading.firstYear();
    }

    public int lastYear() {
        return heading.lastYear();
    }

    /** How many years the plan runs. */
    public int years() {
        return lastYear() - firstYear() + 1;
    }

    /** The whole plan as a span: {@code 2021-2025}. */
    public Period wholePeriod() {
        return Period.span(firstYear(), lastYear());
    }

    /** Asked for with each figure by many a check, which a stream would make three times as long. */
    public Optional<Indicator> indicator(String code) {
        for (Indicator indicator : indicators) {
            if (indicator.code().equals(code)) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    public Optional<AuxiliarySeries> auxiliary(String code) {
        return auxiliaries.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The planning office: whom departments ask, and the only one to report revisions. Empty where {@code plan.yaml} names no department. */
    public Optional<Department> office() {
        return heading.contact().isEmpty() ? Optional.empty() : department(heading.contact());
    }

    /** The localities that a sum counts. */
    public List<Locality> countedLocalities() {
        return localities.stream().filter(Locality::counted).toList();
    }

    public List<Indicator> childrenOf(Indicator indicator) {
        return indicators.stream().filter(i -> indicator.code().equals(i.parent())).toList();
    }

    /** Categories in the order of the table, each with its indicators. */
    public Map<String, List<Indicator>> byCategory() {
        return indicators.stream().collect(Collectors.groupingBy(Indicator::category, LinkedHashMap::new, Collectors.toList()));
    }

    /** A department by code, short or full name, white space and width aside. */
    public Optional<Department> department(String name) {
        String wanted = Characters.squeezed(name);
        return departments.stream().filter(d -> wanted.equals(Characters.squeezed(d.shortName())) || wanted.equals(Characters.squeezed(d.code()))
                || wanted.equals(Characters.squeezed(d.fullName()))).findFirst();
    }

    /** Departments that a form is made for: those that report a figure or lead a task, project or commitment. */
    public List<Department> reportingDepartments() {
        return departments.stream().filter(d -> !indicatorsOf(d).isEmpty() || !auxiliariesOf(d).isEmpty() || !tasksOf(d).isEmpty() || !projectsOf(d).isEmpty()
                || !commitmentsOf(d).isEmpty()).toList();
    }

    /** Indicators that {@code department} reports on: as the data department, or as the lead (which explains and judges itself). */
    public List<Indicator> indicatorsOf(Department department) {
        return indicators.stream().filter(i -> department.equals(i.responsibility().lead())
                || department.equals(i.responsibility().source())).toList();
    }

    /** Auxiliary series that {@code department} supplies. */
    public List<AuxiliarySeries> auxiliariesOf(Department department) {
        return auxiliaries.stream().filter(s -> department.equals(s.responsibility().lead()) || department.equals(s.responsibility().source()))
                .toList();
    }

    public List<Task> tasksOf(Department department) {
        return tasks.stream().filter(t -> t.reported() && department.equals(t.responsibility().lead())).toList();
    }

    public List<Project> projectsOf(Department department) {
        return projects.stream().filter(p -> p.reported() && department.equals(p.responsibility().lead())).toList();
    }

    public List<Commitment> commitmentsOf(Department department) {
        return commitments.stream().filter(c -> department.equals(c.responsibility().lead())).toList();
    }

    /** The target of one year, broken down ({@code assigned} false) or assigned from above. */
    public Optional<AnnualTarget> annualTarget(String indicator, int year, boolean assigned) {
        return annualTargets.stream().filter(t -> t.indicator().equals(indicator) && t.year() == year
                && t.assigned() == assigned).findFirst();
    }

    public Optional<ReportDue> report(ReportType type, LocalDate asOf) {
        return reports.stream().filter(r -> r.type() == type && r.asOf().equals(asOf)).findFirst();
    }

    /**
     * The periods a form of {@code year} asks for, in order: the years up to it, the half-years of mid-term evaluations
     * among them, and with the last year the whole plan as a span.
     */
    public SequencedSet<Period> periodsUpTo(int year) {
        TreeSet<Period> periods = new TreeSet<>();
        for (int y = firstYear(); y <= Math.min(year, lastYear()); y++) {
            periods.add(Period.year(y));
        }
        reports.stream().filter(r -> r.asOf().getMonthValue() == 6 && r.asOf().getYear() <= year)
                .forEach(r -> periods.add(Period.firstHalf(r.asOf().getYear())));
        if (year >= lastYear()) {
            periods.add(wholePeriod());
        }
        return Collections.unmodifiableSequencedSet(periods);
    }
}
