package org.plangauge.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.Verdict;
import org.plangauge.assessment.Warning;
import org.plangauge.plan.ReportType;
import org.plangauge.submission.FormColumn;

/** Counts the rows of a report. */
final class Tally {

    private Tally() {}

    static Summary summary(Evaluation evaluation, List<IndicatorRow> indicators, List<TaskRow> tasks, List<ProjectRow> projects,
            List<CommitmentRow> commitments) {
        List<IndicatorRow> binding = indicators.stream().filter(r -> r.indicator().binding()).toList();
        List<CategoryCount> categories = new ArrayList<>();
        evaluation.plan().byCategory().forEach((category, of) -> {
            List<IndicatorRow> rows = indicators.stream().filter(r -> r.indicator().category().equals(category)).toList();
            categories.add(new CategoryCount(category, rows.size(), verdicts(evaluation, rows, IndicatorRow::standing)));
        });
        List<CommitmentRow> quantified = commitments.stream().filter(c -> !c.standing().equals(CommitmentRow.STATED)).toList();
        List<IndicatorRow> main = indicators.stream().filter(r -> r.indicator().parent() == null).toList();
        return new Summary(indicators.size(), main.size(), binding.size(), VerdictCounts.possible(evaluation.plan().words(), evaluation.due().type()),
                verdicts(evaluation, indicators, IndicatorRow::standing), verdicts(evaluation, main, IndicatorRow::standing),
                verdicts(evaluation, binding, IndicatorRow::standing), warnings(indicators), categories,
                states(FormColumn.TASK_STATE, tasks.stream().map(TaskRow::state).toList()),
                (int) projects.stream().filter(ProjectRow::unit).count(), (int) projects.stream().filter(ProjectRow::item).count(),
                states(FormColumn.PROJECT_STATE, projects.stream().filter(ProjectRow::item).map(ProjectRow::state).toList()),
                verdicts(evaluation, quantified, CommitmentRow::standing));
    }

    private static <R> List<Count> verdicts(Evaluation evaluation, List<R> rows, Function<R, String> standing) {
        return VerdictCounts.of(rows.stream().map(standing).map(Verdict::valueOf).toList(), evaluation.plan().words(), evaluation.due().type());
    }

    private static List<Count> warnings(List<IndicatorRow> rows) {
        List<Count> counts = new ArrayList<>();
        for (Warning colour : Warning.values()) {
            int number = (int) rows.stream().filter(r -> r.warning().equals(colour.word())).count();
            if (number > 0) {
                counts.add(new Count(colour.name(), colour.word(), number));
            }
        }
        return counts;
    }

    /** In the order in which the form offers the words, 未报送 last. */
    private static List<Count> states(FormColumn column, List<String> states) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        column.words().forEach(word -> counted.put(word, 0));
        states.forEach(state -> counted.merge(state, 1, Integer::sum));
        return counted.entrySet().stream().filter(e -> e.getValue() > 0).map(e -> new Count(e.getKey(), e.getKey(), e.getValue())).toList();
    }
}
