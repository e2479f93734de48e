package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.layout.breaker.BreakPointsProvider;

/** Where lines may end. */
class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({"没有数据的填“——”。,没|有|数|据|的|填|“——”。", "快于预期10项、滞后3项,快|于|预|期|10项、|滞|后|3项", "（演示）。,（演|示）。", "占90.6%。,占|90.6%。",
            "见《规划》第1章,见|《规|划》|第|1|章", "GDP growth,GDP |growth"})
    void noClosingMarkBeginsALineAndNoNumberLosesItsMeasure(String text, String parts) {
        assertThat(String.join("|", parts(text))).isEqualTo(parts);
    }

    @Test
    void theEndOfATextIsAlwaysAPlaceToBreak() {
        assertThat(parts("（")).containsExactly("（");
        assertThat(parts("")).isEmpty();
    }

    private static List<String> parts(String text) {
        BreakPointsProvider points = new LineBreaks().getBreakPointsProvider(text, "zh", null);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = points.next().getPosition(); at != BreakIterator.DONE; at = points.next().getPosition()) {
            parts.add(text.substring(from, at));
            from = at;
        }
        return parts;
    }
}
