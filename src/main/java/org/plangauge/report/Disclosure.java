package org.plangauge.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.CheckExpression;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.CrossCheck;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.Task;

/**
 * What of a public edition may still tell of rows that are not in it: the office's own words in the plan's tables and adjustments, and
 * relations between figures. Whether it does is for the office to judge before it publishes.
 *
 * @param named     names of such rows that stand in a text of the edition, in the order of the plan's tables
 * @param derivable codes of figures that {@code checks.csv} sets equal to an expression of public ones, each with the relation's
 */
public record Disclosure(List<String> named, List<String> derivable) {

    public Disclosure {
        named = List.copyOf(named);
        derivable = List.copyOf(derivable);
    }

    /**
     * @param whole   the plan
     * @param open    the public part of it
     * @param edition the report that is made of {@code open}
     */
    public static Disclosure of(Plan whole, Plan open, PlanReport edition) {
        Set<String> published = rows(open).map(Row::code).collect(Collectors.toSet());
        List<Row> hidden = rows(whole).filter(r -> !published.contains(r.code())).toList();
        Set<String> codes = hidden.stream().map(Row::code).collect(Collectors.toSet());
        String said = edition.toString();
        return new Disclosure(hidden.stream().map(Row::name).filter(said::contains).distinct().toList(),
                whole.checks().stream().flatMap(check -> derivable(check, codes).stream()).toList());
    }

    /** The one figure of an equation that is hidden; empty where there are none or several. */
    private static List<String> derivable(CrossCheck check, Set<String> hidden) {
        Set<String> unknown = Stream.of(check.left(), check.right()).flatMap(side -> side.terms().stream()).map(CheckExpression.Term::code)
                .filter(hidden::contains).collect(Collectors.toSet());
        return check.relation() == CrossCheck.Relation.EQUAL && unknown.size() == 1
                ? List.of(unknown.iterator().next() + " (" + check.code() + ")") : List.of();
    }

    private record Row(String code, String name) {}

    private static Stream<Row> rows(Plan plan) {
        Stream<Row> indicators = plan.indicators().stream().map((Indicator i) -> new Row(i.code(), i.name()));
        Stream<Row> series = plan.auxiliaries().stream().map((AuxiliarySeries s) -> new Row(s.code(), s.name()));
        Stream<Row> commitments = plan.commitments().stream().map((Commitment c) -> new Row(c.code(), c.subject()));
        Stream<Row> tasks = plan.tasks().stream().map((Task t) -> new Row(t.code(), t.name()));
        Stream<Row> projects = plan.projects().stream().map((Project p) -> new Row(p.code(), p.name()));
        return Stream.of(indicators, series, commitments, tasks, projects).flatMap(rows -> rows);
    }
}
