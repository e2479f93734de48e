package org.plangauge.command;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plangauge.batch.HomeStatus;
import org.plangauge.board.DepartmentLine;
import org.plangauge.board.EvaluationLine;
import org.plangauge.board.PlanBoard;
import org.plangauge.ledger.RunEntry;

/** {@code status} for somebody at a terminal: the runs, what waits, and of each plan where its departments stand. */
final class StatusText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> STATES = List.of("missing", "returned", "partly", "received");

    private final List<String> lines = new ArrayList<>();

    private StatusText() {}

    static List<String> of(StatusCommand.Answer answer) {
        StatusText text = new StatusText();
        text.all(answer);
        return text.lines;
    }

    private void all(StatusCommand.Answer answer) {
        lines.add("home     " + answer.place().root());
        ZonedDateTime next = answer.next();
        lines.add("next run " + (next == null ? "never" : TIME.format(next) + " " + next.getZone()) + ", if `schedule` is up");
        HomeStatus home = answer.home();
        if (home == null) {
            lines.add(answer.running() ? "a run is going on; what it has recorded cannot be read at this moment" : "no run yet");
            return;
        }
        lines.add("");
        lines.add("last runs");
        home.runs().forEach(run -> run(run, answer));
        home.failures().forEach(failure -> lines.add("FAILED: " + failure));
        lines.add("");
        lines.add("waiting for the next run: " + (home.waiting().isEmpty() ? "nothing" : home.waiting().size() + " files"));
        home.waiting().forEach(file -> lines.add("  " + file));
        home.board().plans().forEach(plan -> plan(plan, home));
    }

    private void run(RunEntry run, StatusCommand.Answer answer) {
        ZoneId zone = answer.now().getZone();
        lines.add(String.format(Locale.ROOT, "%6d  %s  %8s  %-10s  %s", run.number(),
                TIME.format(run.started().truncatedTo(ChronoUnit.SECONDS).atZone(zone)),
                run.ended() == null ? "-" : StatusWords.lasted(run) + " s", StatusWords.of(run, answer), run.summary()).stripTrailing());
        run.failures().forEach(failure -> lines.add("          FAILED: " + failure));
    }

    private void plan(PlanBoard plan, HomeStatus home) {
        lines.add("");
        lines.add(plan.heading().id() + "  " + plan.heading().title());
        for (HomeStatus.Shelved report : home.reports()) {
            if (report.plan().id().equals(plan.heading().id())) {
                lines.add("  report " + report.due().type().code() + " " + report.due().asOf()
                        + (report.written() ? "  written  " : "  NOT WRITTEN  ") + report.folder());
            }
        }
        plan.current().forEach(this::evaluation);
    }

    private void evaluation(EvaluationLine evaluation) {
        Map<String, Long> states = evaluation.departments().stream().collect(Collectors.groupingBy(StatusWords::of, TreeMap::new,
                Collectors.counting()));
        lines.add("  " + evaluation.name() + " " + evaluation.asOf()
                + (evaluation.collectBy() == null ? "" : ", to be reported by " + evaluation.collectBy())
                + (evaluation.overdue() ? ", OVERDUE" : "") + ": " + evaluation.indicators().done() + " of " + evaluation.indicators().asked()
                + " indicators; departments: "
                + STATES.reversed().stream().map(s -> states.getOrDefault(s, 0L) + " " + s).collect(Collectors.joining(", ")));
        evaluation.departments().stream().sorted(Comparator.comparingInt(d -> STATES.indexOf(StatusWords.of(d)))).forEach(this::department);
    }

    private void department(DepartmentLine department) {
        lines.add(String.format(Locale.ROOT, "    %-9s%s: %d of %d indicators, %d of %d others%s", StatusWords.of(department), department.name(),
                department.indicators().done(), department.indicators().asked(), department.others().done(), department.others().asked(),
                department.missing().isEmpty() ? "" : "; without an answer: " + String.join(", ", department.missing())));
    }
}
