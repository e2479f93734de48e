package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** A copied block of rows is one mistake, not ten thousand. */
class ManyAlikeTest {

    @Test
    void asManyAsAreNamedStayAsTheyAre() {
        List<Finding> findings = findings("指标", ManyAlike.NAMED);
        assertThat(ManyAlike.folded(findings)).isEqualTo(findings);
        List<Finding> oneMore = findings("指标", ManyAlike.NAMED + 1);
        assertThat(ManyAlike.folded(oneMore)).isEqualTo(oneMore);
    }

    @Test
    void theRestIsOneFindingInItsPlace() {
        List<Finding> findings = new ArrayList<>(findings("指标", ManyAlike.NAMED + 2));
        findings.addAll(findings("重点任务", 3));
        List<Finding> folded = ManyAlike.folded(findings);
        assertThat(folded).hasSize(ManyAlike.NAMED + 1 + 3).startsWith(findings.subList(0, ManyAlike.NAMED).toArray(Finding[]::new))
                .endsWith(findings("重点任务", 3).toArray(Finding[]::new));
        assertThat(folded.get(ManyAlike.NAMED)).satisfies(f -> {
            assertThat(f.place()).isEqualTo(findings.get(ManyAlike.NAMED).place());
            assertThat(f.found()).isEqualTo("自此处起共2处，问题与上面各条相同");
            assertThat(f.remedy()).isEqualTo("上面已逐条列出500处，其余不再逐条列出，请一并更正。");
        });
    }

    private static List<Finding> findings(String sheet, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> new Finding(FindingCode.NOT_A_NUMBER, new Place("a.xlsx", sheet, "B" + i,
                false), "约三",
                "数值", "请填数值。")).toList();
    }
}
