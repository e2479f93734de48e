package org.plangauge.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;

/** Which comments count. */
class CommentsTest {

    @Test
    void theCommentsOfTheYearAreThereInTheirOrder() {
        assertThat(new KnownStatements(Samples.comments(), 2023).comments()).extracting(Comment::number, Comment::commenter, Comment::handling)
                .containsExactly(tuple("1", "区教育局", "吸纳"), tuple("2", "某街道", "吸纳"), tuple("3", "某协会", "部分吸纳"), tuple("4", "某企业", ""));
    }

    @Test
    void theirOrderIsThatOfTheWorkbookWhateverThatOfTheLedger() {
        List<KnownStatement> known = new ArrayList<>(Samples.comments().reversed());
        known.add(new KnownStatement(new Statement(FormSheet.COMMENTS, "0", FormColumn.COMMENT, "补记", new CellPlace("意见采纳", "C10")),
                known.getFirst().receipt()));
        assertThat(new KnownStatements(known, 2023).comments()).extracting(Comment::number).containsExactly("1", "2", "3", "4", "0");
    }

    @Test
    void thoseOfAnotherYearAreNot() {
        assertThat(new KnownStatements(Samples.comments(), 2024).comments()).isEmpty();
        assertThat(new KnownStatements(Samples.comments(), 2022).comments()).isEmpty();
    }

    @Test
    void theNewestWorkbookReplacesAllOfTheOneBefore() {
        Receipt later = new Receipt(Role.COMMENTS, "区统计局", 2023, "b.xlsx", "00", LocalDate.of(2026, 2, 1), 10);
        List<KnownStatement> known = new ArrayList<>(Samples.comments());
        known.addFirst(new KnownStatement(new Statement(FormSheet.COMMENTS, "1", FormColumn.COMMENT, "另一条", new CellPlace("意见采纳", "C5")), later));
        assertThat(new KnownStatements(known, 2023).comments()).containsExactly(new Comment("1", "", "另一条", "", "", "", ""));
    }

    @Test
    void commentsSayNothingOfIndicatorsAndDoNotMakeTheOfficesYear() {
        List<KnownStatement> known = new ArrayList<>(Samples.statements());
        known.addAll(Samples.comments());
        assertThat(new KnownStatements(known, 2025).text(FormSheet.INDICATORS, "S-01", FormColumn.SELF_ASSESSMENT)).isEqualTo("是");
        assertThat(Adjustments.of(Samples.plan(), known, LocalDate.of(2025, 12, 31)).revisions()).isEmpty();
    }
}
