package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Role;
import org.plangauge.submission.Subject;
import org.plangauge.submission.Submission;
import org.plangauge.value.Stated;

/** Two workbooks of one department, collected in one night, that say different things: the one saved later counts. */
final class FilesOfOneNightDisagree implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.FILES_OF_ONE_NIGHT_DISAGREE;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        Subjects subjects = new Subjects(form.plan());
        for (Figure figure : accepted.figures()) {
            Optional<KnownFigure> other = known.figure(figure.form(), figure.code(), figure.period(), accepted.department().shortName())
                    .filter(known::ofThisNight);
            if (form.role() == Role.DEPARTMENT && other.isPresent() && figure.reading() instanceof Stated now
                    && other.get().figure().reading() instanceof Stated then && Standing.differ(now, then)) {
                CellPlace cell = other.get().figure().cell();
                findings.add(new Finding(code(), Place.cell(accepted.file(), figure.cell()), subjects.of(figure.form(), figure.code()).map(Subject::name)
                        .orElse(figure.code()) + "：" + figure.period().inWords() + "本文件填" + now.verbatim().strip(),
                        "与同日收到的文件“" + other.get().receipt().file() + "”" + new Place("", cell.sheet(), cell.cell(), false).inWords() + "所填"
                        + then.verbatim().strip() + "一致", "暂以保存较晚的本文件为准。请确认哪一个正确，只保留一个文件，或把两个文件改为一致。"));
            }
        }
        return findings;
    }
}
