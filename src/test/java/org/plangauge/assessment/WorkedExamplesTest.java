package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.VerdictWords;
import org.plangauge.value.Decimals;

/** The worked examples of the README, row by row: what stands there comes out. */
class WorkedExamplesTest {

    private static final String HEADER = "| 计算方式 | 目标 |";

    /** A row of the table: 计算方式, 目标, 基期, 报送, 截至, 评价, 完成程度, 时间进度, 每年需要, 期末预计. */
    record Example(List<String> cells) {

        private String cell(int number) {
            return cells.get(number).equals("—") ? "" : cells.get(number);
        }

        private Measure measure() {
            return Measure.of(cell(0).split(" ")[0]).orElseThrow();
        }

        private OneIndicator indicator() {
            OneIndicator one = OneIndicator.of(measure(), cell(1)).from(cell(2));
            List<String> kind = List.of(cell(0).split(" "));
            if (kind.contains("降")) {
                one.falling();
            }
            if (kind.contains("约束性")) {
                one.binding();
            }
            kind.stream().filter(k -> k.startsWith("（")).forEach(k -> one.in(k.substring(1, k.length() - 1)));
            for (String part : cell(3).split("; ")) {
                if (part.startsWith("参照 ")) {
                    one.comparedWith(Measure.AVERAGE_GROWTH).referenceReported(part.substring(3));
                } else if (part.startsWith("下达 ")) {
                    String[] said = part.substring(3).split(" ");
                    one.assigned(Integer.parseInt(said[0]), said[1]);
                } else if (part.startsWith("分解 ")) {
                    String[] said = part.substring(3).split(" ");
                    one.brokenDown(Integer.parseInt(said[0]), said[1]);
                } else {
                    one.reported(part);
                }
            }
            return one;
        }

        private ReportDue due() {
            ReportType type = cell(4).equals("2025") ? ReportType.FINAL : cell(3).contains("分解 ") ? ReportType.ANNUAL : ReportType.MID_TERM;
            return new ReportDue(type, cell(4).endsWith("上半年") ? LocalDate.of(2023, 6, 30) : LocalDate.of(Integer.parseInt(cell(4)), 12, 31));
        }

        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    static List<Example> examples() {
        try {
            List<String> lines = Files.readAllLines(Path.of("README.md"));
            int header = lines.indexOf(lines.stream().filter(l -> l.startsWith(HEADER)).findFirst().orElseThrow());
            return lines.stream().skip(header + 2L).takeWhile(l -> l.startsWith("|"))
                    .map(l -> new Example(Arrays.stream(l.substring(1, l.lastIndexOf('|')).split("\\|")).map(String::strip).toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With four places, without trailing zeros. */
    private static String shown(Outcome outcome) {
        return outcome.amount().map(n -> Decimals.plain(n.setScale(4, RoundingMode.HALF_UP)).toPlainString()).orElse("—");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatTheReadmeWorksOutComesOut(Example example) {
        Assessment a = example.indicator().on(example.due());
        assertThat(List.of(a.verdict().in(VerdictWords.DEFAULT, example.due().type()), shown(a.degree()), shown(a.timeProgress()),
                shown(a.required()), shown(a.projected()))).as(a.reason()).isEqualTo(example.cells().subList(5, 10));
    }

    @Test
    void everyWayOfMeasuringAndEveryVerdictIsWorkedOut() {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        examples().forEach(e -> {
            measures.add(e.measure());
            verdicts.add(e.indicator().verdictOn(e.due()));
        });
        assertThat(measures).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Measure.QUALITATIVE)));
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
    }
}
