package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Department;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Role;
import org.plangauge.submission.Subject;
import org.plangauge.submission.Submission;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/**
 * A figure that stands in a report and is now changed or taken back. Published is a figure that was recorded before a report
 * covering its period was made, and that counted then: where the data department reports, the lead's own was not used. The
 * change is taken; the next report shows the new figure.
 */
final class PublishedFigureChanged implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.PUBLISHED_FIGURE_CHANGED;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        if (form.role() != Role.DEPARTMENT) {
            return findings;
        }
        Subjects subjects = new Subjects(form.plan());
        String me = accepted.department().shortName();
        for (Figure figure : accepted.figures()) {
            Optional<Subject> subject = subjects.of(figure.form(), figure.code());
            Optional<KnownFigure> before = known.figure(figure.form(), figure.code(), figure.period(), me);
            if (subject.isPresent() && before.isPresent() && before.get().figure().reading() instanceof Stated then && changed(figure.reading(), then)
                    && counted(subject.get(), me, known.figures(figure.form(), figure.code(), figure.period()))) {
                List<String> reports = known.reportsWith(before.get());
                if (!reports.isEmpty()) {
                    findings.add(new Finding(code(), Place.cell(accepted.file(), figure.cell()), subject.get().name() + "：" + figure.period().inWords() + "由"
                            + then.verbatim().strip() + "改为" + figure.reading().verbatim().strip(), "与已用于报告的数据一致：" + inWords(reports),
                            "修订可以采用，下次报告将按新数据。请在“口径说明”栏写明修订原因和依据；误改的请恢复原数。"));
                }
            }
        }
        return findings;
    }

    private static boolean changed(Reading now, Stated then) {
        return now instanceof Reading.Erased || now instanceof Stated stated && Standing.differ(stated, then);
    }

    private static boolean counted(Subject subject, String me, List<KnownFigure> all) {
        Optional<String> reporter = subject.responsibility().reporter().map(Department::shortName);
        return reporter.filter(me::equals).isPresent() || all.stream().noneMatch(k -> reporter.equals(Optional.of(k.receipt().department()))
                && k.figure().reading() instanceof Stated);
    }

    private static String inWords(List<String> reports) {
        return reports.getLast() + (reports.size() > 1 ? "等" + reports.size() + "份报告" : "");
    }
}
