package org.plangauge.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report says in the fewest words: the verdict and the figures of every indicator and commitment. Kept of what was sent to
 * people, so that the next letter can say what is different.
 *
 * @param lines a line a verdict and a line a figure, in the order of the report
 */
public record Gist(List<Line> lines) {

    /**
     * One thing that the report says.
     *
     * @param code   of the indicator or commitment
     * @param period of a figure; empty for the verdict
     * @param said   the verdict in the plan's words, or the figure as reported; {@code ——} where there is none
     */
    public record Line(String code, String name, String period, String said) {

        private String subject() {
            return code + "\n" + period;
        }
    }

    /**
     * One thing that is said otherwise than before.
     *
     * @param before {@code ——} where nothing was said; {@code after} likewise
     */
    public record Change(String name, String period, String before, String after) {

        /** Whether it is a verdict that changed, and not a figure. */
        public boolean ofVerdict() {
            return period.isEmpty();
        }
    }

    private static final String NOTHING = "——";

    public Gist {
        lines = List.copyOf(lines);
    }

    public static Gist of(PlanReport report) {
        List<Line> lines = new ArrayList<>();
        for (IndicatorRow row : report.indicators()) {
            lines.add(new Line(row.indicator().code(), row.indicator().name(), "", row.verdict()));
            row.figures().forEach(f -> lines.add(new Line(row.indicator().code(), row.indicator().name(), f.period(), f.number().shown())));
        }
        for (CommitmentRow row : report.commitments()) {
            lines.add(new Line(row.commitment().code(), row.commitment().subject(), "", row.verdict()));
            row.figures().forEach(f -> lines.add(new Line(row.commitment().code(), row.commitment().subject(), f.period(), f.number()
                    .shown())));
        }
        return new Gist(lines);
    }

    /** What {@code later} says otherwise, in its order; what it no longer speaks of comes last. */
    public List<Change> until(Gist later) {
        Map<String, Line> earlier = new LinkedHashMap<>();
        lines.forEach(line -> earlier.put(line.subject(), line));
        List<Change> changes = new ArrayList<>();
        for (Line now : later.lines()) {
            Line before = earlier.remove(now.subject());
            String was = before == null ? NOTHING : before.said();
            if (!was.equals(now.said())) {
                changes.add(new Change(now.name(), now.period(), was, now.said()));
            }
        }
        earlier.values().stream().filter(gone -> !gone.said().equals(NOTHING))
                .forEach(gone -> changes.add(new Change(gone.name(), gone.period(), gone.said(), NOTHING)));
        return changes;
    }
}
