package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;

/** The planning office's workbook 意见采纳. */
class CommentChecksTest {

    private static final String HEADERS = "序号|单位|意见原文|对应章节|处理|理由|稿次\n";
    private static final String TAKEN = "1|区教育局|补充学位数。|主要任务|吸纳||征求意见稿\n";
    private static final String REFUSED = "2|某协会|增加季度数据。|主要指标|未采纳|只列半年。|征求意见稿\n";

    private static Inspection inspect(String text) {
        return new Inspector(List.of(Samples.withOffice())).inspect(Typed.workbook(Typed.sheet("意见采纳", text)));
    }

    private static List<String> found(String text) {
        return inspect(text).findings().stream().map(f -> f.code().code() + " " + Typed.inWords(f)).toList();
    }

    @Test
    void commentsWithEverythingAreAcceptedAndKnownByTheirNumber() {
        Inspection inspection = inspect(Typed.HEAD + HEADERS + TAKEN + REFUSED);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.submission().orElseThrow().role()).isEqualTo(Role.COMMENTS);
        assertThat(inspection.submission().orElseThrow().statements()).extracting(Statement::code).containsOnly("1", "2");
    }

    @Test
    void aCommentOfWhichNothingBecameIsAskedAbout() {
        assertThat(found(Typed.HEAD + HEADERS + TAKEN.replace("|吸纳|", "||"))).containsExactly("F-234 “意见采纳”表E4: 未填 | 吸纳、部分吸纳、未采纳");
    }

    @Test
    void onlyWhatIsNotTakenInFullOwesAReason() {
        assertThat(found(Typed.HEAD + HEADERS + REFUSED.replace("只列半年。", ""))).containsExactly("F-235 “意见采纳”表F4: 未采纳，未写理由 | 理由");
        assertThat(found(Typed.HEAD + HEADERS + REFUSED.replace("只列半年。", "").replace("未采纳", "部分吸纳"))).singleElement().asString().startsWith("F-235");
    }

    @Test
    void anotherWordIsNotInTheListAndTheCommentCountsAsUndecided() {
        assertThat(found(Typed.HEAD + HEADERS + TAKEN.replace("|吸纳|", "|采纳|"))).containsExactly("F-221 “意见采纳”表E4: 采纳 | 吸纳、部分吸纳、未采纳");
    }

    @Test
    void twoCommentsWithOneNumberCannotBeToldApart() {
        assertThat(found(Typed.HEAD + HEADERS + TAKEN + TAKEN)).hasSize(2).allMatch(f -> f.startsWith("F-202"));
    }

    @Test
    void withoutANumberACommentIsKnownByItsRow() {
        Inspection inspection = inspect(Typed.HEAD + HEADERS + TAKEN.substring(1) + "x".repeat(30) + REFUSED.substring(1));
        assertThat(inspection.submission().orElseThrow().statements()).extracting(Statement::code).containsOnly("第4行", "第5行");
    }

    @Test
    void onlyThePlanningOfficeReportsComments() {
        assertThat(found(Typed.HEAD.replace("区统计局", "区科技局") + HEADERS + TAKEN)).singleElement().asString().startsWith("F-203");
    }
}
