package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.assessment.Evaluation;
import org.plangauge.ledger.Making;
import org.plangauge.plan.ReportDue;
import org.plangauge.samples.Samples;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/** An evaluation before is taken as it stood when the report at hand was first made. */
class EarlierTest {

    /** 2021 as the form of 2021 has it, and as the form of 2023 restates it. */
    private final List<KnownFigure> figures = List.of(
            Samples.figure(Samples.receipt(Samples.STATISTICS, 2021, 1), "S-07", Period.year(2021), "3.5"),
            Samples.figure(Samples.receipt(Samples.STATISTICS, 2023, 2), "S-07", Period.year(2021), "3.6"),
            Samples.figure(Samples.receipt(Samples.STATISTICS, 2023, 2), "S-05", Period.year(2021), "2.8"));

    @Test
    void itIsTheLastMakingBeforeTheFirstOfTheReportAtHand() {
        assertThat(then("S-07", made(Samples.FIRST_YEAR, 5, 1), made(Samples.MID_TERM, 7, 2), made(Samples.FIRST_YEAR, 7, 2))).isEqualTo("3.5");
        assertThat(then("S-07", made(Samples.FIRST_YEAR, 5, 1), made(Samples.FIRST_YEAR, 6, 2), made(Samples.MID_TERM, 7, 2))).isEqualTo("3.6");
    }

    @Test
    void whatThatMakingDidNotKnowIsNotInIt() {
        assertThat(then("S-05", made(Samples.FIRST_YEAR, 5, 1), made(Samples.MID_TERM, 7, 2))).isEmpty();
    }

    @Test
    void aReportThatWasNeverMadeLooksAtTheNewestMakingOfTheOneBefore() {
        assertThat(then("S-07", made(Samples.FIRST_YEAR, 5, 1), made(Samples.FIRST_YEAR, 8, 2))).isEqualTo("3.6");
    }

    @Test
    void whereBothWereFirstMadeInOneRunTheFormsOfItsOwnYearCount() {
        assertThat(then("S-07", made(Samples.FIRST_YEAR, 5, 2), made(Samples.MID_TERM, 5, 2))).isEqualTo("3.5");
        assertThat(then("S-07")).isEqualTo("3.5");
    }

    @Test
    void whatTheFormsOfItsOwnYearDoNotSayIsTakenFromLaterOnes() {
        assertThat(then("S-05")).isEqualTo("2.8");
    }

    private String then(String code, Making... makings) {
        ReportMaking.Known known = new ReportMaking.Known(figures, List.of());
        List<Evaluation> before = new Earlier(Samples.plan(), Arrays.asList(makings), () -> known).before(Samples.MID_TERM);
        assertThat(before).extracting(Evaluation::due).containsExactly(Samples.FIRST_YEAR);
        return before.getFirst().of(code).orElseThrow().series().stated(Period.year(2021)).map(Stated::verbatim).orElse("");
    }

    private static Making made(ReportDue due, long run, long upTo) {
        return new Making(due.type(), due.asOf(), run, upTo);
    }
}
