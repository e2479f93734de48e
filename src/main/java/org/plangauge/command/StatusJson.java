package org.plangauge.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plangauge.batch.HomeStatus;
import org.plangauge.board.DepartmentLine;
import org.plangauge.board.EvaluationLine;
import org.plangauge.board.PlanBoard;
import org.plangauge.ledger.RunEntry;

/** {@code status --json}: the same for programmes. Times are ISO 8601, null where there is none. */
final class StatusJson {

    private StatusJson() {}

    static Map<String, Object> of(StatusCommand.Answer answer) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("home", answer.place().root().toString());
        all.put("programme", Plangauge.programme());
        all.put("asked", answer.now().toOffsetDateTime().toString());
        all.put("nextRun", answer.next() == null ? null : answer.next().toOffsetDateTime().toString());
        all.put("running", answer.running());
        HomeStatus home = answer.home();
        all.put("runs", home == null ? List.of() : home.runs().stream().map(run -> run(run, answer)).toList());
        all.put("waiting", home == null ? List.of() : home.waiting());
        all.put("failures", home == null ? List.of() : home.failures());
        all.put("plans", home == null ? List.of() : home.board().plans().stream().map(plan -> plan(plan, home)).toList());
        return all;
    }

    private static Map<String, Object> run(RunEntry run, StatusCommand.Answer answer) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("number", run.number());
        one.put("today", run.today().toString());
        one.put("started", run.started().toString());
        one.put("ended", word(run.ended()));
        one.put("outcome", StatusWords.of(run, answer));
        one.put("summary", run.summary());
        one.put("failures", run.failures());
        return one;
    }

    private static Map<String, Object> plan(PlanBoard plan, HomeStatus home) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", plan.heading().id());
        one.put("title", plan.heading().title());
        one.put("reports", home.reports().stream().filter(r -> r.plan().id().equals(plan.heading().id())).map(StatusJson::report).toList());
        one.put("evaluations", plan.evaluations().stream().map(StatusJson::evaluation).toList());
        return one;
    }

    private static Map<String, Object> report(HomeStatus.Shelved report) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("type", report.due().type().code());
        one.put("asOf", report.due().asOf().toString());
        one.put("written", report.written());
        one.put("folder", report.folder().toString());
        return one;
    }

    private static Map<String, Object> evaluation(EvaluationLine evaluation) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", evaluation.name());
        one.put("asOf", evaluation.asOf().toString());
        one.put("collectBy", word(evaluation.collectBy()));
        one.put("begun", evaluation.begun());
        one.put("current", evaluation.current());
        one.put("overdue", evaluation.overdue());
        one.put("indicatorsAnswered", evaluation.indicators().done());
        one.put("indicatorsAsked", evaluation.indicators().asked());
        List<Object> departments = new ArrayList<>();
        evaluation.departments().forEach(department -> departments.add(department(department)));
        one.put("departments", departments);
        return one;
    }

    private static Map<String, Object> department(DepartmentLine department) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", department.name());
        one.put("state", StatusWords.of(department));
        one.put("readOn", word(department.readOn()));
        one.put("returnedCopy", !department.returned().isEmpty());
        one.put("indicatorsAnswered", department.indicators().done());
        one.put("indicatorsAsked", department.indicators().asked());
        one.put("othersAnswered", department.others().done());
        one.put("othersAsked", department.others().asked());
        one.put("missing", department.missing());
        return one;
    }

    private static @Nullable String word(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
