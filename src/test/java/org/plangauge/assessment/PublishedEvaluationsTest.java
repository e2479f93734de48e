package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;

/**
 * Evaluations that other governments published, of plans from the 11th on: with their targets and figures our verdicts
 * are theirs. Where a published word leaves two of our verdicts open (达到规划目标要求), both stand in the table.
 */
class PublishedEvaluationsTest {

    private static final Path TABLE = Path.of("src/test/resources/published/evaluations.csv");

    static List<NamedCsvRecord> published() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OneIndicator indicator(NamedCsvRecord row) {
        OneIndicator one = OneIndicator.of(Measure.of(row.getField("计算方式")).orElseThrow(), row.getField("目标"))
                .inPlanFrom(Integer.parseInt(row.getField("首年"))).in(row.getField("单位")).from(row.getField("基期值")).reported(row.getField("数据"));
        if (row.getField("属性").equals("约束性")) {
            one.binding();
        }
        return row.getField("方向").equals("降") ? one.falling() : one;
    }

    private static ReportDue due(NamedCsvRecord row) {
        return new ReportDue(ReportType.of(row.getField("类型")).orElseThrow(), LocalDate.parse(row.getField("截至")));
    }

    @ParameterizedTest
    @MethodSource("published")
    void ourVerdictIsThePublishedOne(NamedCsvRecord row) {
        Assessment judged = indicator(row).on(due(row));
        List<Verdict> expected = Arrays.stream(row.getField("评价").split(" ")).map(Verdict::valueOf).toList();
        assertThat(expected).as("%s %s: %s (%s)", row.getField("规划"), row.getField("指标"), row.getField("公布的结论"), judged.reason())
                .contains(judged.verdict());
    }

    @Test
    void whatTheRemainingYearsNeedIsWhatWasPublished() {
        NamedCsvRecord hainan = published().stream().filter(r -> r.getField("规划").startsWith("海南") && r.getField("类型").equals("mid-term"))
                .findFirst().orElseThrow();
        String needed = OneIndicator.number(indicator(hainan).on(due(hainan)).required()).setScale(1, RoundingMode.HALF_UP) + "%";
        assertThat(hainan.getField("说明")).isEqualTo("后两年需" + needed);
    }

    @Test
    void everyRowSaysWhereItWasRead() {
        assertThat(published()).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row.getField("出处")).isNotBlank();
            assertThat(row.getField("公布的结论")).isNotBlank();
        });
        assertThat(Stream.of(Verdict.values()).filter(v -> published().stream().anyMatch(r -> r.getField("评价").contains(v.name()))).count())
                .as("kinds of verdicts that occur").isGreaterThanOrEqualTo(7);
    }
}
