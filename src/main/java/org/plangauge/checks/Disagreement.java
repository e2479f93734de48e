package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Department;
import org.plangauge.plan.Responsibility;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Role;
import org.plangauge.submission.Subject;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/** Two departments that report different numbers for one thing and period, and whose of them counts. */
final class Disagreement {

    private Disagreement() {}

    /** Whether one of the two leads the matter and the other supplies its figures. */
    static boolean leadAgainstSource(Responsibility responsibility, String one, String other) {
        Optional<String> source = Optional.ofNullable(responsibility.source()).map(Department::shortName);
        Optional<String> lead = Optional.ofNullable(responsibility.lead()).map(Department::shortName);
        return source.isPresent() && lead.isPresent() && !source.equals(lead)
                && (source.get().equals(one) && lead.get().equals(other) || source.get().equals(other) && lead.get().equals(one));
    }

    static FindingCode code(Responsibility responsibility, String one, String other) {
        return leadAgainstSource(responsibility, one, other) ? FindingCode.LEAD_AND_SOURCE_DISAGREE : FindingCode.DEPARTMENTS_DISAGREE;
    }

    /** What {@code me} is told at {@code place}, where {@code mine} stands. */
    static Finding finding(Subject subject, Period period, String me, Place place, Stated mine, KnownFigure other) {
        Responsibility responsibility = subject.responsibility();
        String they = other.receipt().department();
        CellPlace cell = other.figure().cell();
        String where = "文件“" + other.receipt().file() + "”" + new Place("", cell.sheet(), cell.cell(), false).inWords();
        Optional<String> counts = responsibility.reporter().map(Department::shortName).filter(r -> r.equals(me) || r.equals(they));
        String whose = counts.map(r -> r.equals(me) ? "评价采用本单位的数据" : "评价采用" + r + "的数据").orElse("核对一致前，按规划目录中单位的先后采用");
        return new Finding(code(responsibility, me, they), place, subject.name() + "：" + period.inWords() + me + "报" + mine.verbatim().strip(),
                "与" + they + "所报" + other.figure().reading().verbatim().strip() + "一致（" + where + "）",
                "请与" + they + "核对口径和数值，由报错的一方改报。" + whose + "。");
    }

    /** Findings of one kind about the figures of a workbook. */
    static List<Finding> of(FindingCode code, FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        if (form.role() != Role.DEPARTMENT) {
            return findings;
        }
        String me = accepted.department().shortName();
        Subjects subjects = new Subjects(form.plan());
        for (Figure figure : accepted.figures()) {
            Optional<Subject> subject = subjects.of(figure.form(), figure.code());
            if (subject.isPresent() && figure.reading() instanceof Stated mine) {
                known.figures(figure.form(), figure.code(), figure.period()).stream().filter(k -> !k.receipt().department().equals(me)
                        && k.figure().reading() instanceof Stated theirs && Standing.differ(mine, theirs)
                        && code(subject.get().responsibility(), me, k.receipt().department()) == code)
                        .forEach(k -> findings.add(finding(subject.get(), figure.period(), me, Place.cell(accepted.file(), figure.cell()), mine, k)));
            }
        }
        return findings;
    }
}
