package org.plangauge.checks;

import java.util.Optional;
import java.util.stream.Stream;

import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Submission;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** The money of projects as a workbook states it, in 万元. */
final class Investments {

    private static final Unit MONEY = Unit.parse("万元");

    private Investments() {}

    static Stream<Statement> done(Submission accepted) {
        return accepted.statements().stream().filter(s -> s.form() == FormSheet.PROJECTS && s.column() == FormColumn.DONE_INVESTMENT);
    }

    static Optional<Stated> amount(String text) {
        return Reading.of(text, MONEY) instanceof Stated stated && stated.upper() == null ? Optional.of(stated) : Optional.empty();
    }

    static Optional<Stated> amount(Submission accepted, String project, FormColumn column) {
        return accepted.statements().stream().filter(s -> s.form() == FormSheet.PROJECTS && s.code().equals(project) && s.column() == column)
                .findFirst().flatMap(s -> amount(s.text()));
    }

    static Optional<Stated> known(KnownStatement known) {
        return amount(known.statement().text());
    }
}
