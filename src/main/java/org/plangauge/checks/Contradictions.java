package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.plangauge.plan.Plan;
import org.plangauge.submission.Figure;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Subject;
import org.plangauge.value.Stated;

/**
 * The other side of {@link DepartmentsDisagree} and {@link LeadAndSourceDisagree}: what departments are told whose workbook was
 * there first. It is not recorded with their workbook, which was read before the contradiction arose, but told anew from what is
 * known for as long as the figures differ.
 */
public final class Contradictions {

    private Contradictions() {}

    /** {@code received} with {@link #ofEarlier} behind the findings of each. */
    public static List<Received> told(List<Received> received, Plan plan, List<KnownFigure> figures) {
        Map<Long, List<Finding>> earlier = ofEarlier(plan, figures);
        return received.stream().map(r -> r.with(earlier.getOrDefault(r.receipt().sequence(), List.of()))).toList();
    }

    /**
     * The findings that workbooks already received get because a later one of another department says something else.
     *
     * @param figures all that is known of the plan
     * @return by {@link org.plangauge.submission.Receipt#sequence} of the earlier workbook
     */
    public static Map<Long, List<Finding>> ofEarlier(Plan plan, List<KnownFigure> figures) {
        Background known = Background.of(figures, List.of(), List.of());
        Subjects subjects = new Subjects(plan);
        Map<Long, List<Finding>> findings = new TreeMap<>();
        for (KnownFigure earlier : figures) {
            Figure figure = earlier.figure();
            List<KnownFigure> current = known.figures(figure.form(), figure.code(), figure.period());
            Optional<Subject> subject = subjects.of(figure.form(), figure.code());
            if (subject.isPresent() && current.contains(earlier) && figure.reading() instanceof Stated mine) {
                current.stream().filter(later -> later.receipt().sequence() > earlier.receipt().sequence()
                        && !later.receipt().department().equals(earlier.receipt().department())
                        && later.figure().reading() instanceof Stated theirs && Standing.differ(mine, theirs))
                        .forEach(later -> findings.computeIfAbsent(earlier.receipt().sequence(), s -> new ArrayList<>())
                        .add(Disagreement.finding(subject.get(), figure.period(), earlier.receipt().department(),
                        Place.cell(earlier.receipt().file(), figure.cell()), mine, later)
                        .about(new Concern(figure.form().name(), figure.code(), figure.period().toString()))));
            }
        }
        return findings;
    }
}
